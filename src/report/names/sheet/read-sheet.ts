import type { City } from '#db/queries/places/printed-names.ts';
import { textsIn } from '#locales/texts.ts';
import { isNamedIn, listDecisive } from '#src/domain/cities/printed-name.ts';
import { type Locale, languageNames, locales } from '#src/domain/locale.ts';
import { readPrintedName } from '#src/places/printed-name-length.ts';
import { nameOf } from '#src/places/view.ts';
import type { SheetRow } from './read-workbook.ts';
import { findChangedSince, type RowOf, readRowCode, writeRowCode } from './row-code.ts';

/** What is wrong in a row. */
export type SheetProblem = { row: number } & (
  | { kind: 'no-code' }
  | { kind: 'unknown-city'; typed: string }
  | { kind: 'twice'; other: number }
  | { kind: 'not-a-name'; language: Locale; typed: string }
);

/** A name that the sheet has for a city, with the one that it replaces if the committee had set one. */
interface SheetName extends RowOf {
  row: number;
  locale: Locale;
  name: string;
  before: string | null;
}

/** A name that is left as it is, since it was changed after the sheet was written. */
export interface KeptName {
  row: number;
  locale: Locale;
  /** What the sheet has. */
  typed: string;
  /** Null if it was removed. */
  present: string | null;
}

export type ReadSheet =
  /** It is another sheet: it has no column of codes, or none of a language. */
  | { kind: 'other' }
  | { kind: 'problems'; problems: SheetProblem[] }
  | { kind: 'names'; names: SheetName[]; kept: KeptName[] };

interface Columns {
  code: number;
  languages: ReadonlyArray<{ locale: Locale; column: number }>;
}

/** The campaigns that a sheet is about. */
export function listSheetCampaigns(rows: readonly SheetRow[]): number[] {
  const codes = rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap((cell) => readRowCode(cell.trim()) ?? []),
  );
  return [...new Set(codes.map(({ campaignId }) => campaignId))];
}

/**
 * Reads a sheet that was filled in: the names that it changes, or all that is wrong with it, row by row. An empty cell
 * changes nothing, nor does one whose name was changed after the sheet was written.
 * @param citiesOf the cities of a campaign
 */
export function readNamesSheet(
  rows: readonly SheetRow[],
  citiesOf: (campaignId: number) => readonly City[],
): ReadSheet {
  const head = findHead(rows);
  if (!head) return { kind: 'other' };
  const { columns, at } = head;
  const problems: SheetProblem[] = [];
  const names: SheetName[] = [];
  const kept: KeptName[] = [];
  const seen = new Map<string, number>();
  const known = new Map(
    listSheetCampaigns(rows).flatMap((campaignId) =>
      citiesOf(campaignId).map((city) => [writeRowCode({ ...city, campaignId }), city] as const),
    ),
  );
  for (const { number: row, cells } of rows.slice(at + 1)) {
    const filled = columns.languages.flatMap(({ locale, column }) => {
      const typed = cells.get(column)?.trim() ?? '';
      return typed === '' ? [] : [{ locale, typed }];
    });
    const code = cells.get(columns.code)?.trim() ?? '';
    if (code === '') {
      if (filled.length > 0) problems.push({ row, kind: 'no-code' });
      continue;
    }
    const of = readRowCode(code);
    const rowKey = of ? writeRowCode(of) : code;
    const city = known.get(rowKey);
    if (!of || !city) {
      problems.push({ row, kind: 'unknown-city', typed: code });
      continue;
    }
    const other = seen.get(rowKey);
    if (other !== undefined) {
      problems.push({ row, kind: 'twice', other });
      continue;
    }
    seen.set(rowKey, row);
    const changed = findChangedSince(of.marks, city.printedNames);
    for (const { locale, typed } of filled) {
      const name = readPrintedName(typed);
      if (name === null) problems.push({ row, kind: 'not-a-name', language: locale, typed });
      else if (name !== presentName(city, locale)) {
        const present = city.printedNames[locale] ?? null;
        if (changed.has(locale)) kept.push({ row, locale, typed: name, present });
        else names.push({ ...of, row, locale, name, before: present });
      }
    }
  }
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'names', names, kept };
}

/** The name that a language has for a city; null if it is missing. */
function presentName(city: City, locale: Locale): string | null {
  return isNamedIn(locale, city, listDecisive(city.spellings)) ? nameOf(city, locale) : null;
}

/** The row with the heads of the columns, which may have been moved or sorted. */
function findHead(rows: readonly SheetRow[]): { columns: Columns; at: number } | null {
  const codeHeads = new Set(locales.map((locale) => textsIn(locale)('names-sheet-code')));
  for (const [at, { cells }] of rows.entries()) {
    const heads = [...cells].map(([column, text]) => ({ column, text: text.trim() }));
    const code = heads.find(({ text }) => codeHeads.has(text))?.column;
    const languages = locales.flatMap((locale) => {
      const column = heads.find(({ text }) => text === languageNames[locale])?.column;
      return column === undefined ? [] : [{ locale, column }];
    });
    if (code !== undefined && languages.length > 0) return { columns: { code, languages }, at };
  }
  return null;
}
