import { languages } from '#src/domain/languages/all-languages.ts';
import type { Language } from '#src/domain/languages/language.ts';
import { type Locale, type LocalizedText, locales } from '#src/domain/locale.ts';
import { knownName, type NamedCity } from './known-name.ts';

/** How a city was written in approved entries, and in how many of them. */
export interface Spelling {
  readonly name: string;
  readonly count: number;
}

const scripts: Readonly<Record<Language['script'], RegExp>> = {
  Latin: /^(?=.*\p{L})(?:\p{Script=Latin}|\P{L})+$/su,
  Cyrillic: /^(?=.*\p{L})(?:\p{Script=Cyrillic}|\P{L})+$/su,
};

/**
 * Whether all letters of a name are of the script that a language is printed in, and there are any. Languages of one
 * script share their names: what was written for one serves the others.
 */
export function isInScriptOf(locale: Locale, name: string): boolean {
  return scripts[languages[locale].script].test(name);
}

/**
 * The name of a city as a report in this language prints it: what the committee set for it, else the name that a region has in
 * this language, else the most frequent
 * spelling of approved entries in that language's script, else as it was typed. Never the gazetteer's own name, which
 * may be a political statement. Of spellings that are equally frequent the first in the order of code points is
 * taken, so that one report prints one name.
 *
 * @param city as it was typed in the entry that is printed
 * @param printedNames what the committee set for this city, by language
 * @param spellings of this city in approved entries, in any order
 */
export function printedName(
  city: Pick<NamedCity, 'name'> & Partial<NamedCity>,
  locale: Locale,
  printedNames: LocalizedText,
  spellings: readonly Spelling[],
): string {
  return (
    printedNames[locale] ??
    (city.key === undefined ? null : knownName(city.key, locale)) ??
    findUsual(locale, spellings) ??
    city.name
  );
}

/** The languages in which a city has no printed name: it is no region with a name in them, neither the committee set one, nor an approved entry wrote it in that script. */
export function listLanguagesWithoutPrintedName(
  printedNames: LocalizedText,
  spellings: readonly Spelling[],
  key = '',
): Locale[] {
  return locales.filter(
    (locale) =>
      !printedNames[locale] && knownName(key, locale) === null && findUsual(locale, spellings) === null,
  );
}

function findUsual(locale: Locale, spellings: readonly Spelling[]): string | null {
  const [usual] = spellings
    .filter(({ name }) => isInScriptOf(locale, name))
    .toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
  return usual?.name ?? null;
}
