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
import { colours } from './look.ts';
import { textWidth, twips } from './page.ts';
import { buildTextRuns } from './text-runs.ts';

/** In characters. Where both titles are longer together, each has a line of its own. */
const mostOnALine = 90;

/**
 * A section whose pages have their number at the foot, and the titles of the report and of the chapter at the head.
 * The first page shows its chapter as a heading, so its head has the title of the report alone.
 */
export function withRunningHeads(children: FileChild[], title: string, chapter: string): ISectionOptions {
  return {
    properties: { titlePage: true },
    headers: { first: typesetHead(title, ''), default: typesetHead(title, chapter) },
    footers: { first: typesetFoot(), default: typesetFoot() },
    children,
  };
}

function typesetHead(title: string, chapter: string): Header {
  const isLong = title.length + chapter.length > mostOnALine;
  const between = isLong ? new TextRun({ break: 1 }) : new TextRun({ children: [new Tab()] });
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 4 } },
        children: [...buildTextRuns(title), ...(chapter ? [between, ...buildTextRuns(chapter)] : [])],
      }),
    ],
  });
}

function typesetFoot(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({
    children: [new Paragraph({ style: 'Footer', alignment: 'center', children: [number] })],
  });
}
