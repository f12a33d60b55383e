import {
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { textWidth, twips } from './page.ts';
import { buildTextRuns } from './text-runs.ts';
import { colours } from './word-styles.ts';

/** In characters: longer ones together have a line each. */
const mostOnALine = 90;

/** Pages with the titles of the report and of the chapter at their head, and their number at their foot. */
export function withRunningHeads(children: FileChild[], title: string, chapter: string): ISectionOptions {
  const isLong = title.length + chapter.length > mostOnALine;
  return {
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: 'Header',
            tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 4 } },
            children: [
              ...buildTextRuns(title),
              isLong ? new TextRun({ break: 1 }) : new TextRun({ children: [new Tab()] }),
              ...buildTextRuns(chapter),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Footer',
            alignment: 'right',
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children,
  };
}
