import { languages } from '#src/domain/languages/all-languages.ts';
import type { Language } from '#src/domain/languages/language.ts';
import { type Locale, type LocalizedText, locales } from '#src/domain/locale.ts';

/** How a city was written by people of a language, and in how many entries; the language is null where nobody typed it. */
export interface Spelling {
  readonly name: string;
  readonly locale: Locale | null;
  readonly count: number;
}

/** A spelling in entries that wait or are approved; `approved` is how many of them are. */
export type CountedSpelling = Spelling & { readonly approved: number };

const scripts: Readonly<Record<Language['script'], RegExp>> = {
  Latin: /^(?=.*\p{L})(?:\p{Script=Latin}|\P{L})+$/su,
  Cyrillic: /^(?=.*\p{L})(?:\p{Script=Cyrillic}|\P{L})+$/su,
};

/** Whether all letters of a name are of the script that a language is printed in, and there are any. */
export function isInScriptOf(locale: Locale, name: string): boolean {
  return scripts[languages[locale].script].test(name);
}

/**
 * The name of a city as a report in this language prints it:
 *
 * 1. what the committee set for it;
 * 2. else the spelling that people of that language wrote most often in its script;
 * 3. else, until the committee sets a name, the most frequent spelling in that script;
 * 4. else as it was typed.
 *
 * Never the gazetteer's own name, which may be a political statement. Of spellings that are equally frequent the first
 * in the order of code points is taken, so that one report prints one name.
 *
 * @param city as it was typed in the entry that is printed
 * @param printedNames what the committee set for this city, by language
 * @param spellings of this city in approved entries, in any order
 */
export function printedName(
  city: { readonly name: string },
  locale: Locale,
  printedNames: LocalizedText,
  spellings: readonly Spelling[],
): string {
  return (
    printedNames[locale] ??
    findUsual(locale, ofPeople(locale, spellings)) ??
    findUsual(locale, spellings) ??
    city.name
  );
}

/** Whether a language has a name for a city: the committee set one, or people of that language wrote it in its script. */
export function isNamedIn(
  locale: Locale,
  printedNames: LocalizedText,
  spellings: readonly Spelling[],
): boolean {
  return printedNames[locale] !== undefined || findUsual(locale, ofPeople(locale, spellings)) !== null;
}

/** The languages that have no name for a city. */
export function listLanguagesWithoutPrintedName(
  printedNames: LocalizedText,
  spellings: readonly Spelling[],
): Locale[] {
  return locales.filter((locale) => !isNamedIn(locale, printedNames, spellings));
}

/** The spellings that decide how a city is printed: those of approved entries; while there are none, all. */
export function listDecisive(spellings: readonly CountedSpelling[]): Spelling[] {
  const approved = spellings.flatMap(({ name, locale, approved }) =>
    approved > 0 ? [{ name, locale, count: approved }] : [],
  );
  return approved.length > 0
    ? approved
    : spellings.map(({ name, locale, count }) => ({ name, locale, count }));
}

/** The spellings with those of one name together, the most frequent first. */
export function sumSpellings(spellings: readonly Spelling[]): Array<{ name: string; count: number }> {
  return [...Map.groupBy(spellings, ({ name }) => name)]
    .map(([name, same]) => ({ name, count: same.reduce((sum, { count }) => sum + count, 0) }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

function ofPeople(locale: Locale, spellings: readonly Spelling[]): readonly Spelling[] {
  return spellings.filter((spelling) => spelling.locale === locale);
}

function findUsual(locale: Locale, spellings: readonly Spelling[]): string | null {
  const [usual] = sumSpellings(spellings.filter(({ name }) => isInScriptOf(locale, name)));
  return usual?.name ?? null;
}
