import type { CellObject } from 'write-excel-file/node';
import type { Day } from '#src/domain/dates/day.ts';
import type { Locale } from '#src/domain/locale.ts';
import { roundDegrees } from '#src/report/formats/degrees.ts';
import { spellForSheet } from './spell-for-sheet.ts';

/** The month as a word in English alone, where some readers begin with the month and others with the day. */
const dateFormats: Readonly<Record<Locale, string>> = {
  az: 'dd.mm.yyyy',
  ru: 'dd.mm.yyyy',
  tr: 'dd.mm.yyyy',
  // In English on every machine: 409 is its number, and months would be in the language of the machine without.
  en: '[$-409]d mmm yyyy',
};

/** Text, never a formula, whatever it begins with. */
export function textCell(text: string): CellObject {
  return { type: String, value: spellForSheet(text), wrap: true, align: 'left', alignVertical: 'top' };
}

/** A number that says how many. */
export function figureCell(value: number): CellObject {
  return { type: Number, value, align: 'right', alignVertical: 'top' };
}

/** A number that says which and not how many: on the left, as text is. */
export function ordinalCell(value: number): CellObject {
  return { type: Number, value, align: 'left', alignVertical: 'top' };
}

/** A real date, which sorts and filters by year and month. */
export function dayCell(day: Day, locale: Locale): CellObject {
  const format = dateFormats[locale];
  return { type: Date, value: new Date(day), format, align: 'left', alignVertical: 'top' };
}

/** Degrees with their point one below the other; unknown ones are empty. */
export function degreesCell(degrees: number | undefined): CellObject | null {
  if (degrees === undefined) return null;
  return { ...figureCell(roundDegrees(degrees)), format: '0.00000' };
}
