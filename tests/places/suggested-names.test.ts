import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readGazetteerLine } from '#src/domain/cities/gazetteer-line.ts';
import { isInScriptOf } from '#src/domain/cities/printed-name.ts';
import { isOtherName, suggestName } from '#src/domain/cities/suggest-name.ts';
import type { Locale } from '#src/domain/locale.ts';
import { locales } from '#src/domain/locale.ts';
import { readCityNames } from '#src/gazetteer/city-names.ts';
import { smallGazetteer } from '#tests/support/gazetteer.ts';
import { campaignCities } from './campaign-cities.ts';
import { namesByLanguage } from './names-by-language.ts';

const places = new Map(
  readFileSync(smallGazetteer, 'utf8')
    .split('\n')
    .flatMap((line) => readGazetteerLine(line) ?? [])
    .map((place) => [place.id, place]),
);

const names = await readCityNames(places.keys());

function suggest(locale: Locale, id: number): string | null {
  const place = places.get(id);
  if (!place) throw new Error(`${id} is not in the small gazetteer`);
  return suggestName(locale, { own: place.name, names: names.get(id) ?? {}, spellings: place.spellings });
}

/** Those that are wrong today; each is a name that an admin has to write. */
const wrong: Readonly<Record<Locale, number>> = { az: 3, ru: 0, tr: 2, en: 0 };

it.each(['az', 'ru', 'tr', 'en'] as const)(
  'suggests what people of a language call a place: %s',
  (locale) => {
    const at = { az: 1, ru: 2, tr: 3, en: 4 }[locale] as 1 | 2 | 3 | 4;
    const others = namesByLanguage.flatMap((row) => {
      const suggested = suggest(locale, row[0]);
      return row[at].split('/').includes(suggested ?? '') ? [] : [`${row[at]}: ${suggested}`];
    });
    expect(others.length, others.join('\n')).toBeLessThanOrEqual(wrong[locale]);
  },
);

it('suggests no name in another script', () => {
  const strange = [...places.keys()].flatMap((id) =>
    locales.flatMap((locale) => {
      const name = suggest(locale, id);
      return name === null || isInScriptOf(locale, name) ? [] : [`${locale}: ${name}`];
    }),
  );
  expect(strange).toEqual([]);
});

it('tells another name from another spelling', () => {
  // People wrote the first; the second is suggested.
  for (const [written, suggested] of [
    ['Dmanisi', 'Jvara'],
    ['Leninqrad', 'Saint Petersburg'],
    ['Yerusəlim', 'Kudüs'],
    ['Xankəndi', 'Stepanakert'],
  ] as const) {
    expect(isOtherName(suggested, [written]), `${written}, ${suggested}`).toBe(true);
  }
  for (const [written, suggested] of [
    ['Ştutqart', 'Stuttgart'],
    ['Köln', 'Cologne'],
    ['Vyana', 'Вена'],
    ['Moscow', 'Moskva'],
    ['Kiyev', 'Kyiv'],
    ['İstanbul', 'Стамбул'],
  ] as const) {
    expect(isOtherName(suggested, [written]), `${written}, ${suggested}`).toBe(false);
  }
});

it('accepts nearly all that it suggests for a campaign in one tap', () => {
  const pairs = Object.entries(campaignCities).flatMap(([typed, id]) =>
    (['ru', 'tr', 'en'] as const).map((locale) => ({
      typed: typed.slice(3),
      name: suggest(locale, id) ?? '',
    })),
  );
  const apart = pairs.filter(({ typed, name }) => isOtherName(name, [typed]));
  expect(apart.length / pairs.length).toBeLessThan(0.03);
});
