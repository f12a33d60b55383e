import type { CellObject, Sheet } from 'write-excel-file/node';
import { spellForSheet } from './spell-for-sheet.ts';

type SheetRow = Array<CellObject | null>;

/** A sheet that is one table. */
export interface Table {
  /** At most 31 characters, none of []/\:*? */
  name: string;
  /** Lines over the table. */
  above: CellObject[];
  columns: Column[];
  rows: SheetRow[];
  /** The last row, which filters and sorting leave where it is. */
  sums: SheetRow | null;
}

interface Column {
  head: string;
  /** In characters. */
  width: number;
  /** Heads stand over what they name: numbers are on the right. */
  align?: 'right';
}

const headStyle = {
  fontWeight: 'bold',
  backgroundColor: '#ebe8e1',
  wrap: true,
  alignVertical: 'center',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#8c9a8e',
} as const;
const sumStyle = { fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#8c9a8e' } as const;

/** The sheet, whose heads stay in sight; it has no pictures. */
export function buildSheet(table: Table): Sheet<never> {
  const { name, above, columns, rows, sums } = table;
  const heads = columns.map(
    ({ head, align }): CellObject => ({
      ...headStyle,
      type: String,
      value: spellForSheet(head),
      align: align ?? 'left',
    }),
  );
  return {
    sheet: name,
    orientation: 'landscape',
    stickyRowsCount: headRow(table),
    columns: columns.map(({ width }) => ({ width })),
    data: [
      ...above.map((cell) => [cell]),
      ...(above.length > 0 ? [[]] : []),
      heads,
      ...rows,
      ...(sums ? [sums.map((cell) => ({ ...cell, ...sumStyle }))] : []),
    ],
  };
}

/** The row of the heads, from 1: an empty one parts them from lines above. */
export function headRow({ above }: Table): number {
  return above.length === 0 ? 1 : above.length + 2;
}
