import type { InlineKeyboardButton } from 'grammy/types';
import type { City } from '#db/queries/places/printed-names.ts';
import type { Texts } from '#locales/texts.ts';
import { isNamedIn, listDecisive, printedName, sumSpellings } from '#src/domain/cities/printed-name.ts';
import { type Country, countryFlag, countryName } from '#src/domain/countries/countries.ts';
import { type Locale, languageNames, locales } from '#src/domain/locale.ts';
import { namesButtons } from '#src/telegram/buttons/names.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { languageRows } from '#src/telegram/views/language-rows.ts';
import { pageRow } from '#src/telegram/views/page-row.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { placeButtons } from './buttons.ts';
import { listUnnamed, typedName } from './missing-names.ts';

const perPage = 8;

/** Longer spellings are shortened to so many letters. */
const longest = 60;

/** How many spellings of a city fit into a message: in the list, and of a city that is shown by itself. */
const mostListed = 5;
const mostShown = 20;

export interface Reader {
  t: Texts;
  locale: Locale;
  countries: readonly Country[];
}

export interface Screen {
  text: string;
  buttons: InlineKeyboardButton[][];
}

/** Sorts cities by country and name, in the reader's language. */
export function sortCities(cities: readonly City[], { locale, countries }: Reader): City[] {
  const { compare } = new Intl.Collator(locale);
  return cities.toSorted(
    (one, other) =>
      compare(countryName(one.country, locale, countries), countryName(other.country, locale, countries)) ||
      compare(nameOf(one, locale), nameOf(other, locale)),
  );
}

/**
 * A page of the cities, by country, with how each was written and how often; and the languages in which some have no
 * name, with buttons that lead there.
 */
export function viewPlaces(
  sorted: readonly City[],
  page: number,
  reader: Reader,
  campaignId: number,
): Screen {
  const { t, locale, countries } = reader;
  const pages = Math.ceil(sorted.length / perPage);
  const shown = Math.min(page, Math.max(pages - 1, 0));
  const cities = sorted.slice(shown * perPage, (shown + 1) * perPage);
  const lines = cities.flatMap((city, index) => [
    ...(cities[index - 1]?.country === city.country
      ? []
      : ['', `${countryFlag(city.country)} ${countryName(city.country, locale, countries)}`.trimStart()]),
    `· ${viewSpellings(city, mostListed)}`,
  ]);
  const turnTo = (to: number) => placeButtons.list.data({ page: to });
  const lacking = locales.flatMap((language) => {
    const count = listUnnamed(sorted, language).length;
    return count > 0 ? [{ language, count }] : [];
  });
  const said = lacking.map(({ language, count }) =>
    t('names-missing-line', { language: languageNames[language], count }),
  );
  return {
    text: [
      t(sorted.length > 0 ? 'places-list' : 'places-none'),
      ...lines,
      ...(said.length > 0 ? ['', t('names-missing'), ...said] : []),
    ].join('\n'),
    buttons: [
      ...cities.map((city) => [placeButtons.open.show(shorten(nameOf(city, locale), 40), { city: city.id })]),
      ...pageRow(t, { page: shown, pages }, turnTo),
      ...inRows(
        lacking.map(({ language, count }) =>
          namesButtons.list.show(t('button-names-in', { language: languageNames[language], count }), {
            ...{ campaign: campaignId, locale: language, page: 0 },
          }),
        ),
        2,
      ),
      ...(sorted.length > 0
        ? [[namesButtons.sheet.show(t('button-names-sheet'), { campaign: campaignId })]]
        : []),
    ],
  };
}

/**
 * One city: how it was written, and how it is printed in each language.
 * @param after the list of missing names that the admin may go on with
 */
export function viewPlace(
  city: City,
  { t, locale, countries }: Reader,
  after: { campaignId: number; locale: Locale } | null = null,
): Screen {
  const spellings = listDecisive(city.spellings);
  const printedNames = locales.map((language) => {
    const about = { language: languageNames[language], name: nameOf(city, language) };
    if (city.printedNames[language]) return t('printed-name-set', about);
    return t(
      isNamedIn(language, city.printedNames, spellings) ? 'printed-name-usual' : 'printed-name-typed',
      about,
    );
  });
  const heading = `${countryFlag(city.country)} ${countryName(city.country, locale, countries)}`.trimStart();
  return {
    text: [
      heading,
      viewSpellings(city, mostShown),
      '',
      t('place-printed'),
      ...printedNames,
      '',
      t('place-choose'),
    ].join('\n'),
    buttons: [
      ...languageRows((language) =>
        placeButtons.ask.show(languageNames[language], { city: city.id, locale: language }),
      ),
      ...(after
        ? [
            [
              namesButtons.list.show(t('button-to-names', { language: languageNames[after.locale] }), {
                ...{ campaign: after.campaignId, locale: after.locale, page: 0 },
              }),
            ],
          ]
        : []),
      [placeButtons.list.show(t('button-to-places'), { page: 0 })],
    ],
  };
}

/** The name of a city in a language. If nobody wrote it in that language, the most frequent spelling of all. */
export function nameOf(city: City, locale: Locale): string {
  return printedName({ name: typedName(city) }, locale, city.printedNames, listDecisive(city.spellings));
}

function viewSpellings(city: City, most: number): string {
  const spellings = sumSpellings(city.spellings);
  const shown = spellings.slice(0, most).map(({ name, count }) => `${shorten(name, longest)} ×${count}`);
  return [...shown, ...(spellings.length > most ? ['…'] : [])].join(', ');
}
