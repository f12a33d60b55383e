import { describe, expect, test } from 'vitest';
import { ambiguousNames } from '#src/domain/countries/ambiguous-names.ts';
import { countryAliases, countryName, findIcuName, isoCountries } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { countryAdjectives, readWords } from '#src/domain/countries/name-index.ts';
import { officialNames } from '#src/domain/countries/official-names.ts';
import { type Locale, locales } from '#src/domain/locale.ts';

const codes = new Set(isoCountries.map(({ code }) => code));
const keyOf = (name: string) => readWords(name).join('');

/** The texts among those given that are not found as their country. */
function misread(texts: Iterable<readonly [text: string, code: string]>): string[] {
  const wrong: string[] = [];
  for (const [text, code] of texts) {
    const guess = findCountry(text);
    if (guess.kind !== 'found' || guess.code !== code)
      wrong.push(`${text} (${code}): ${JSON.stringify(guess)}`);
  }
  return wrong;
}

/** In how many ways people type one name on different keyboards. */
function buildTypings(name: string, locale: Locale): string[] {
  return [
    name,
    name.toLocaleUpperCase(locale),
    name.toLocaleLowerCase(locale),
    name.toUpperCase(),
    name.toLowerCase(),
    name.normalize('NFD'),
    name.replaceAll(' ', '  ').replaceAll('-', ' '),
    name.replace(/[’']/gu, ''),
    `${name}.`,
  ];
}

describe.each(locales)('every name of every country in %s', (locale) => {
  const names = isoCountries.flatMap(({ code }): [string, string][] => {
    const own = [countryName(code, locale), findIcuName(code, locale) ?? ''];
    return own.map((name) => [name, code]);
  });

  test('is found as itself', () => {
    expect(names.length).toBe(500);
    expect(misread(names)).toEqual([]);
  });

  test('is found however it is typed', () => {
    const typings = names.flatMap(([name, code]) =>
      buildTypings(name, locale).map((text): [string, string] => [text, code]),
    );
    expect(misread(typings)).toEqual([]);
  });

  test('is found without the marks of its letters', () => {
    if (locale === 'ru') return expect(misread([['Черногория'.normalize('NFD'), 'ME']])).toEqual([]);
    const bare = names.map(([name, code]): [string, string] => [
      name
        .replaceAll('ə', 'e')
        .replaceAll('Ə', 'E')
        .replaceAll('ı', 'i')
        .normalize('NFD')
        .replace(/\p{M}/gu, ''),
      code,
    ]);
    expect(misread(bare)).toEqual([]);
  });
});

describe('every alias', () => {
  const aliases = Object.entries(countryAliases).flatMap(([code, list]) =>
    list.map((alias): [string, string] => [alias, code]),
  );

  test('is found as its country', () => {
    expect(misread(aliases)).toEqual([]);
  });

  test('is of a country, and of one only', () => {
    for (const code of Object.keys(countryAliases)) expect(codes).toContain(code);
    const codesByKey = new Map<string, string[]>();
    for (const [alias, code] of aliases) {
      // One key in two scripts is no repetition: only what is written in Cyrillic is declined.
      const key = `${keyOf(alias)} ${/[а-яё]/iu.test(alias)}`;
      codesByKey.set(key, [...(codesByKey.get(key) ?? []), code]);
    }
    expect([...codesByKey].filter(([, owners]) => owners.length > 1)).toEqual([]);
  });

  test('says what the names do not', () => {
    const repeated = aliases.filter(([alias, code]) =>
      locales.some((locale) =>
        [
          countryName(code, locale),
          findIcuName(code, locale) ?? '',
          officialNames[code]?.[locale] ?? '',
        ].some((name) => keyOf(name) === keyOf(alias)),
      ),
    );
    expect(repeated).toEqual([]);
  });

  test('is written in one script', () => {
    const mixed = aliases.filter(([alias]) => /[a-zəıöüğşç]/iu.test(alias) && /[а-яё]/iu.test(alias));
    expect(mixed).toEqual([]);
  });
});

describe('every ambiguous name', () => {
  const rows = ambiguousNames.flatMap(([candidates, names]) => names.map((name) => ({ name, candidates })));

  test.each(rows)('$name is a question about $candidates', ({ name, candidates }) => {
    expect(findCountry(name)).toEqual({ kind: 'several', codes: candidates });
    for (const code of candidates) expect(codes).toContain(code);
  });
});

describe('adjectives', () => {
  test('are of one country each', () => {
    const adjectives = Object.values(countryAdjectives).flat();
    expect(new Set(adjectives.map(keyOf)).size).toBe(adjectives.length);
    for (const code of Object.keys(countryAdjectives)) expect(codes).toContain(code);
  });

  test.each([
    ['Итальянская Республика', 'IT'],
    ['Italian Republic', 'IT'],
    ['Польской Республики', 'PL'],
    ['Ellin Respublikası', 'GR'],
    ['Датское королевство', 'DK'],
    ['Tunisian Republic', 'TN'],
  ])('in %s name the country', (text, code) => {
    expect(findCountry(text)).toEqual({ kind: 'found', code });
  });

  test.each(['Slovak', 'Swiss', 'Helen', 'Rus', 'French islands', 'Çek'])('in %s do not', (text) => {
    expect(findCountry(text).kind).toBe('unknown');
  });
});

/** What of a name follows which rule of its language, written apart from the code under test. */
function decline(name: string, locale: 'az' | 'tr'): string[] {
  const vowel = [...name.toLocaleLowerCase(locale)].findLast((letter) => 'aıoueəiöü'.includes(letter)) ?? 'a';
  const a = 'aıou'.includes(vowel) ? 'a' : locale === 'az' ? 'ə' : 'e';
  const d = locale === 'tr' && /[fstkçşhp]$/iu.test(name) ? 't' : 'd';
  const possessive = /(ları|ləri|leri|sı|ştatları|cumhuriyeti|birliyi)$/iu.test(name) ? 'n' : '';
  const parting = locale === 'tr' ? '’' : '';
  return [
    `${name}${parting}${possessive || ''}${possessive ? 'd' : d}${a}`,
    `${name}${parting}${possessive ? 'nd' : d}${a}n`,
  ];
}

describe.each(['az', 'tr'] as const)('"in" and "from" every country in %s', (locale) => {
  test('are found, or asked about beside a name that they resemble', () => {
    const asked: string[] = [];
    for (const { code } of isoCountries) {
      for (const text of decline(countryName(code, locale), locale)) {
        const guess = findCountry(text);
        if (guess.kind === 'found') expect(guess.code, text).toBe(code);
        else if (guess.kind === 'several') {
          expect(guess.codes[0], text).toBe(code);
          asked.push(text);
        } else expect.fail(`${text} is unknown`);
      }
    }
    expect(asked).toEqual(locale === 'az' ? ['Dominikada', 'Qanada', 'İranda', 'Keniyada', 'İsveçdə'] : []);
  });
});

describe('"from" every country in English', () => {
  test('is found', () => {
    expect(misread(isoCountries.map(({ code }) => [`from the ${countryName(code, 'en')}`, code]))).toEqual(
      [],
    );
  });
});
