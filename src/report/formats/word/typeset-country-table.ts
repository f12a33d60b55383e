import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IRunOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentStatistics } from '#src/report/document/document.ts';
import { colours, styles } from './look.ts';
import { textWidth, twips } from './page.ts';
import { buildTableColumns, headSize, type TableColumns } from './table-columns.ts';
import { buildTextRuns } from './text-runs.ts';

/** Printed instead of a zero. */
const nothing = '–';

/** Height of heads that stand upright, in millimetres. */
const uprightHeight = 38;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.rule };
const strong = { style: BorderStyle.SINGLE, size: 8, color: colours.accent };

/** A row per country, with its head on every page and the sums below, which do not stand alone on a page. */
export function typesetCountryTable({ columns, rows, total }: DocumentStatistics['countries']): Table {
  const layout = buildTableColumns(columns.slice(1));
  return new Table({
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: layout.widths.map(twips),
    layout: TableLayoutType.FIXED,
    margins: { left: 50, right: 50 },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: strong,
      insideVertical: none,
      insideHorizontal: thin,
    },
    rows: [
      typesetHead(columns, layout),
      ...rows.map((row, index) =>
        typesetRow([row.name, ...row.values.map(writeCount)], layout, { keepNext: index >= rows.length - 2 }),
      ),
      typesetRow([total.name, ...total.values.map(String)], layout, { isBold: true }),
    ],
  });
}

function typesetHead(texts: readonly string[], { widths, isUpright }: TableColumns): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(isUpright && { height: { value: twips(uprightHeight), rule: HeightRule.ATLEAST } }),
    children: texts.map((text, index) => {
      const turned = isUpright && index > 0;
      return typesetCell(text, {
        ...{
          index,
          width: widths[index] ?? 0,
          run: { bold: true, size: 2 * headSize },
          keepNext: true,
          isTurned: turned,
        },
        look: {
          borders: { bottom: strong },
          verticalAlign: VerticalAlignTable.BOTTOM,
          ...(turned && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
        },
      });
    }),
  });
}

function typesetRow(
  texts: readonly string[],
  { widths }: TableColumns,
  { isBold = false, keepNext = false },
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: texts.map((text, index) =>
      typesetCell(text, {
        ...{
          index,
          width: widths[index] ?? 0,
          run: { bold: isBold || index === texts.length - 1 },
          keepNext,
        },
        look: { verticalAlign: VerticalAlignTable.CENTER },
      }),
    ),
  });
}

interface Cell {
  index: number;
  /** In millimetres. */
  width: number;
  run: IRunOptions;
  keepNext: boolean;
  isTurned?: boolean;
  look: Partial<ITableCellOptions>;
}

function typesetCell(text: string, { index, width, run, keepNext, isTurned = false, look }: Cell): TableCell {
  return new TableCell({
    ...look,
    width: { size: twips(width), type: WidthType.DXA },
    children: [
      new Paragraph({
        style: styles.cell,
        keepNext,
        alignment: index === 0 || isTurned ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: buildTextRuns(text, text === nothing ? { color: colours.grey } : run),
      }),
    ],
  });
}

/** Most countries took part in few chapters: without zeros one sees at a glance in which. */
function writeCount(count: number): string {
  return count === 0 ? nothing : String(count);
}
