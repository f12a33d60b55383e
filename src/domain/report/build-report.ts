import { countedCities } from '#src/domain/cities/known-name.ts';
import { onlineKey } from '#src/domain/cities/online.ts';
import { printedName } from '#src/domain/cities/printed-name.ts';
import { countryName } from '#src/domain/countries/countries.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { compareDays } from '#src/domain/dates/day.ts';
import type { Reader } from '#src/domain/entries/answers/define-answer.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';
import { compareNames } from '#src/domain/text/compare-names.ts';
import type { EntryFacts, ReportFacts } from './facts.ts';
import type { Report, ReportCity, ReportEntry } from './report.ts';
import { sayReportedAnswers } from './reported-answers.ts';
import { titleIn } from './title-language.ts';
import { nothingCounted } from './totals.ts';

/** The report in one language. */
export function buildReport(facts: ReportFacts, locale: Locale): Report {
  const { campaign, totals } = facts;
  const names = namesIn(facts, locale);
  const reader = {
    locale,
    countries: countriesOf(facts.ownCountries, campaign.countryNameStyle),
    categories: facts.categories,
  };
  // A retired category is part of the report as long as anything counts in it.
  const categories = facts.categories.filter(({ id, isRetired }) => !isRetired || totals.ofCategory.has(id));
  const entriesOf = Map.groupBy(facts.entries, ({ categoryId }) => categoryId);
  const compare = compareNames(locale);
  return {
    locale,
    moment: totals.moment.toISOString(),
    timeZone: campaign.timeZone,
    title: inLocale(campaign.titles, locale),
    organization: inLocale(campaign.organizationNames, locale) || null,
    contact: campaign.contact,
    days: campaign.firstDay && campaign.lastDay ? { first: campaign.firstDay, last: campaign.lastDay } : null,
    chapters: categories.map((category) => ({
      id: category.id,
      name: inLocale(category.names, locale),
      unit: category.unit,
      figures: totals.ofCategory.get(category.id) ?? nothingCounted,
      entries: (entriesOf.get(category.id) ?? [])
        .map((entry) => buildEntry(entry, names, reader))
        .sort(inOrder(compare)),
    })),
    total: totals.total,
    countries: totals.ofCountry
      .map(({ country, entries, events, ofCategory }) => ({
        code: country,
        name: names.country(country),
        ...{ entries, events },
        ofChapters: categories.map(({ id }) => ofCategory.get(id) ?? 0),
      }))
      .sort((one, other) => compare(one.name, other.name)),
    perDay: totals.ofDay.toSorted((one, other) => compareDays(one.day, other.day)),
    places: totals.ofPlace
      .map((place) => ({
        ...place,
        countryName: names.country(place.country),
        name: names.city(place.country, { key: place.key, name: '' }),
      }))
      .sort((one, other) => other.events - one.events || compare(one.name, other.name)),
  };
}

interface Names {
  country: (code: string) => string;
  city: (country: string, city: ReportCity) => string;
}

function namesIn({ campaign, ownCountries, cities }: ReportFacts, locale: Locale): Names {
  const countries = countriesOf(ownCountries, campaign.countryNameStyle);
  const byKey = new Map(cities.map((city) => [`${city.country} ${city.key}`, city]));
  return {
    country: (code) => countryName(code, locale, countries),
    city(country, city) {
      const { printedNames, spellings } = byKey.get(`${country} ${city.key}`) ?? {
        printedNames: {},
        spellings: [],
      };
      const name = city.name || (spellings[0]?.name ?? '');
      return printedName({ name, key: city.key }, locale, printedNames, spellings);
    },
  };
}

function buildEntry(entry: EntryFacts, names: Names, reader: Reader): ReportEntry {
  const { number, country, photos } = entry;
  const online = entry.cities.find(({ key }) => key === onlineKey);
  return {
    ...{ number, country, photos },
    ...titleIn(reader.locale, entry),
    days: { first: entry.firstDay, last: entry.lastDay },
    countryName: names.country(country),
    cities: countedCities(entry.cities).map((city) => ({ key: city.key, name: names.city(country, city) })),
    heldOnline: online ? names.city(country, online) : null,
    answers: sayReportedAnswers(entry.answers, reader),
  };
}

/**
 * Sorts by date, country and city; where all of these are the same, the entry that was reported earlier comes first.
 */
function inOrder(compare: (one: string, other: string) => number) {
  const citiesOf = ({ cities }: ReportEntry) => cities.map(({ name }) => name).join(', ');
  return (one: ReportEntry, other: ReportEntry): number =>
    compareDays(one.days.first, other.days.first) ||
    compareDays(one.days.last, other.days.last) ||
    compare(one.countryName, other.countryName) ||
    compare(citiesOf(one), citiesOf(other)) ||
    one.number - other.number;
}
