import type { CellObject, Sheet } from 'write-excel-file/node';
import { textCell } from './cells.ts';

type TableRow = Array<CellObject | null>;

/** A sheet that is one table. */
export interface Table {
  /** At most 31 characters, none of []/\:*? */
  name: string;
  /** Lines over the table. */
  above: CellObject[];
  /** Widths in characters. */
  columns: Array<{ head: string; width: number; isFigures?: boolean }>;
  rows: TableRow[];
  /** The last row, which filters and sorting leave where it is. */
  sums: TableRow | null;
}

const headStyle = {
  fontWeight: 'bold',
  backgroundColor: '#ebe8e1',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#8c9a8e',
} as const;
const sumStyle = { fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#8c9a8e' } as const;

/** The table as a sheet whose heads stay in sight. */
export function buildSheet(table: Table): Sheet<never> {
  const { name, above, columns, rows, sums } = table;
  const heads = columns.map(({ head, isFigures }) => ({
    ...textCell(head),
    ...headStyle,
    ...(isFigures && ({ align: 'right' } as const)),
  }));
  const summed = sums?.map((cell) => ({ ...cell, ...sumStyle }));
  return {
    sheet: name,
    orientation: 'landscape',
    stickyRowsCount: headRow(table),
    columns: columns.map(({ width }) => ({ width })),
    data: [
      ...above.map((cell) => [cell]),
      ...(above.length > 0 ? [[]] : []),
      setHeight(heads, columns, buttonLines),
      ...[...rows, ...(summed ? [summed] : [])].map((row) => setHeight(row, columns)),
    ],
  };
}

/** The row of the heads, counted from 1. An empty row separates it from lines above. */
export function headRow({ above }: Table): number {
  return above.length === 0 ? 1 : above.length + 2;
}

/** Lines left free in the heads: without, the filter buttons would cover some of their words. */
const buttonLines = 1;

/** In points, of Arial 10. */
const lineHeight = 12.75;
const padding = 3;

/**
 * How much more room a text takes than its number of letters says: for capitals, and for what is left free at the
 * ends of lines.
 */
const roominess = 1.1;

/** Sets a height that fits wrapped texts. Excel finds that out by itself, programs on phones do not. */
function setHeight(row: TableRow, columns: Table['columns'], moreLines = 0): TableRow {
  const lines = row.map((cell, index) => {
    const { width = 0 } = columns[index] ?? {};
    return typeof cell?.value === 'string' ? Math.ceil((cell.value.length * roominess) / width) : 1;
  });
  const height = (Math.max(1, ...lines) + moreLines) * lineHeight + padding;
  return row.map((cell) => cell && { ...cell, height });
}
