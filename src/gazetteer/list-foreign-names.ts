import { isoCountries } from '#src/domain/countries/countries.ts';
import { readWords } from '#src/domain/countries/name-index.ts';

/** Shorter names in letters of ours are words of too many languages: "Ao" is Austria in Vietnamese. */
const shortest = 4;

const lettersOfOurs = /^[a-z0-9]+$/;

/** Folded names by the codes of their countries, between spaces. */
type NamesByCode = Record<string, string>;

/** What `src/domain/countries/foreign-names.json` says: the names of countries in all languages that ICU knows. */
export function listForeignNames(): { sure: NamesByCode; likely: NamesByCode } {
  const sure = new Map<string, Set<string>>();
  const likely = new Map<string, Set<string>>();
  for (const language of listLanguages()) {
    const namesIn = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const spoken = new Intl.Locale(language).language;
    for (const { code } of isoCountries) {
      const key = readWords(namesIn.of(code) ?? '').join('');
      const isOfOurLetters = lettersOfOurs.test(key);
      if (key === '' || (isOfOurLetters && key.length < shortest)) continue;
      const names = isOfOurLetters && findFirstLanguage(code).language !== spoken ? likely : sure;
      names.set(code, (names.get(code) ?? new Set()).add(key));
    }
  }
  return { sure: write(sure), likely: write(likely) };
}

function write(names: ReadonlyMap<string, ReadonlySet<string>>): NamesByCode {
  const inOrder = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(inOrder.map(([code, keys]) => [code, ` ${[...keys].sort().join(' ')} `]));
}

/** All of two letters, and what is spoken first in each country, in the script in which it is written there. */
function listLanguages(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const first = isoCountries
    .map(({ code }) => findFirstLanguage(code))
    .map(({ language, script }) => `${language}-${script}`);
  return Intl.DisplayNames.supportedLocalesOf([...new Set([...pairs, ...first])]);
}

function findFirstLanguage(country: string): Intl.Locale {
  return new Intl.Locale(`und-${country}`).maximize();
}
