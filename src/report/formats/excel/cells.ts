import type { CellObject } from 'write-excel-file/node';
import type { Day } from '#src/domain/dates/day.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';
import { roundDegrees } from '#src/report/formats/degrees.ts';
import { spellForSheet } from './spell-for-sheet.ts';

/** Text, never a formula, whatever it begins with. */
export function textCell(text: string): CellObject {
  return { type: String, value: spellForSheet(text), wrap: true, align: 'left', alignVertical: 'top' };
}

/** A number that says how many. */
export function figureCell(value: number): CellObject {
  return { type: Number, value, align: 'right', alignVertical: 'top' };
}

/** A number that says which one and not how many: on the left, like text. */
export function ordinalCell(value: number): CellObject {
  return { type: Number, value, align: 'left', alignVertical: 'top' };
}

/** A real date, which sorts and filters by year and month. */
export function dayCell(day: Day, locale: Locale): CellObject {
  const format = languages[locale].sheetDateFormat;
  return { type: Date, value: new Date(day), format, align: 'left', alignVertical: 'top' };
}

/** Degrees with their decimal points one below the other; an empty cell where they are unknown. */
export function degreesCell(degrees: number | undefined): CellObject | null {
  if (degrees === undefined) return null;
  return { ...figureCell(roundDegrees(degrees)), format: '0.00000' };
}
