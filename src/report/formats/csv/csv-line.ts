import { makeHarmless } from './harmless-text.ts';

export type CsvCell = string | number | null;

/** A line of RFC 4180, with its end. Numbers are no formulas, so a negative one stays as it is; null is empty. */
export function buildLine(cells: readonly CsvCell[]): string {
  return `${cells.map(buildCell).join(',')}\r\n`;
}

function buildCell(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = makeHarmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
