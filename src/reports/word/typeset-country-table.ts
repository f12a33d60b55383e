import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentStatistics } from '#src/reports/report-document.ts';
import { textWidth, twips } from './page.ts';
import { buildTextRuns } from './text-runs.ts';
import { colours, styles } from './word-styles.ts';

/** In millimetres. */
const nameWidth = 46;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.rule };
const strong = { style: BorderStyle.SINGLE, size: 8, color: colours.accent };

/** A row per country, with its head on every page and the sums below. */
export function typesetCountryTable({ columns, rows, total }: DocumentStatistics['countries']): Table {
  const width = (textWidth - nameWidth) / (columns.length - 1);
  const widths = columns.map((_, index) => twips(index === 0 ? nameWidth : width));
  const buildRow = (texts: string[], { isHead = false, isBold = false, keepNext = false } = {}) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: isHead ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
            borders: isHead ? { bottom: strong } : {},
            children: [
              new Paragraph({
                style: styles.cell,
                keepNext: keepNext || isHead,
                alignment: index === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
                children: buildTextRuns(text, { bold: isHead || isBold || index === texts.length - 1 }),
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 40, right: 40 },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: thin,
      bottom: strong,
    },
    rows: [
      buildRow(columns, { isHead: true }),
      // The sums do not stand alone on a page.
      ...rows.map(({ name, values }, index) =>
        buildRow([name, ...values.map(writeCount)], { keepNext: index >= rows.length - 2 }),
      ),
      buildRow([total.name, ...total.values.map(writeCount)], { isBold: true }),
    ],
  });
}

/** Most countries took part in few chapters: what is there stands out when nothing is left blank. */
function writeCount(count: number): string {
  return count === 0 ? '' : String(count);
}
