import { readFileSync } from 'node:fs';
import { readGazetteerLine } from '#src/domain/cities/gazetteer-line.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import type { Day } from '#src/domain/dates/day.ts';
import { makeDay } from '#src/domain/dates/day.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { readCities } from '#src/domain/entries/cities.ts';
import type { EntryFacts, ReportFacts } from '#src/domain/report/facts.ts';
import type { Figures, Totals } from '#src/domain/report/totals.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { campaignCities } from '#tests/places/campaign-cities.ts';
import { smallGazetteer } from '#tests/support/gazetteer.ts';
import { readCampaignFixture } from './campaign-fixture.ts';

const categories = [
  {
    id: 1,
    unit: 'event',
    names: {
      en: 'Commemorations',
      az: 'Anım tədbirləri',
      ru: 'Памятные мероприятия',
      tr: 'Anma etkinlikleri',
    },
  },
  {
    id: 2,
    unit: 'event',
    names: {
      en: 'Awareness events and lessons',
      az: 'Maarifləndirici tədbirlər və dərslər',
      ru: 'Просветительские мероприятия и уроки',
      tr: 'Bilinçlendirme ve dersler',
    },
  },
  {
    id: 3,
    unit: 'document',
    names: {
      en: 'Adopted documents',
      az: 'Qəbul edilmiş sənədlər',
      ru: 'Принятые документы',
      tr: 'Kabul edilen belgeler',
    },
  },
  {
    id: 4,
    unit: 'conference',
    names: { en: 'Conferences', az: 'Konfranslar', ru: 'Конференции', tr: 'Konferanslar' },
  },
  { id: 5, unit: 'article', names: { en: 'Media', az: 'Mətbuat', ru: 'Публикации в СМИ', tr: 'Basın' } },
] as const;

const order = ['commemorations', 'awareness', 'documents', 'conferences', 'media'];

/** The past campaign as it is when all of its 104 entries are approved, counted plainly; photos are named, not drawn. */
export function sampleFacts({ photosEach = 2 }: { photosEach?: number } = {}): ReportFacts {
  const entries = readCampaignFixture().map((entry): EntryFacts => {
    const parsed = parseDays(entry.date, { today: makeDay('2026-03-20'), around: null });
    const guess = findCountry(entry.country);
    const cities = readCities(entry.cities);
    if (parsed.kind !== 'days' || guess.kind !== 'found' || cities.kind !== 'cities')
      throw new Error(`line ${entry.line} of the fixture cannot be read`);
    return {
      number: entry.line,
      categoryId: order.indexOf(entry.category) + 1,
      title: entry.title,
      titles: {},
      firstDay: parsed.range.first,
      lastDay: parsed.range.last,
      country: guess.code,
      cities: cities.names.map((name) => ({ key: keyOf(guess.code, name), name })),
      answers: [],
      photos: Array.from({ length: photosEach }, (_, index) => ({
        file: `${entry.line}-${index + 1}.jpg`,
        // Every third stands upright.
        ...((entry.line + index) % 3 === 0 ? { width: 1200, height: 1600 } : { width: 1600, height: 1200 }),
      })),
    };
  });
  return factsOf(entries);
}

/** A campaign of which these entries are approved, counted plainly. */
export function factsOf(entries: EntryFacts[]): ReportFacts {
  return {
    campaign: {
      titles: { en: 'Days of remembrance', az: 'Anım günləri', ru: 'Дни памяти', tr: 'Anma günleri' },
      organizationNames: {
        en: 'The committee of the diaspora',
        az: 'Diaspora komitəsi',
        ru: 'Комитет диаспоры',
        tr: 'Diaspora komitesi',
      },
      contact: 'report@example.org',
      countryNameStyle: 'short',
      timeZone: 'UTC',
      firstDay: makeDay('2026-02-16'),
      lastDay: makeDay('2026-03-10'),
    },
    categories: categories.map((category) => ({ ...category, isRetired: false })),
    ownCountries: [],
    totals: recount(entries),
    entries,
    cities: listSpellings(entries),
  };
}

function keyOf(country: string, name: string): string {
  const id = campaignCities[`${country} ${name}`];
  return id ? `geo:${id}` : foldName(name);
}

/** Counted as plainly as one can, in a few lines that one can check by reading. */
export function recount(entries: readonly EntryFacts[], moment = new Date('2026-03-31T18:20:00Z')): Totals {
  const countriesOf = Map.groupBy(entries, ({ country }) => country);
  const categoriesOf = (some: readonly EntryFacts[]) => Map.groupBy(some, ({ categoryId }) => categoryId);
  const places = Map.groupBy(
    entries.flatMap(({ country, cities }) => cities.map(({ key }) => ({ country, key }))),
    ({ country, key }) => `${country} ${key}`,
  );
  return {
    moment,
    total: figuresOf(entries),
    pending: 0,
    ofCategory: new Map([...categoriesOf(entries)].map(([id, some]) => [id, figuresOf(some)])),
    ofCountry: [...countriesOf].map(([country, some]) => ({
      country,
      entries: some.length,
      events: countEvents(some),
      ofCategory: new Map([...categoriesOf(some)].map(([id, of]) => [id, countEvents(of)])),
    })),
    ofDay: [...Map.groupBy(entries, ({ firstDay }) => firstDay)].map(
      ([day, some]): { day: Day; events: number } => ({
        day,
        events: countEvents(some),
      }),
    ),
    ofPlace: [...places.values()].flatMap((events) =>
      events
        .slice(0, 1)
        .map(({ country, key }) => ({ country, key, events: events.length, at: positionOf(key) })),
    ),
  };
}

function figuresOf(some: readonly EntryFacts[]): Figures {
  return {
    entries: some.length,
    events: countEvents(some),
    countries: new Set(some.map(({ country }) => country)).size,
  };
}

function countEvents(some: readonly EntryFacts[]): number {
  return some.reduce((sum, { cities }) => sum + cities.length, 0);
}

let positions: Map<string, { latitude: number; longitude: number }> | undefined;

function positionOf(key: string) {
  positions ??= new Map(
    readFileSync(smallGazetteer, 'utf8')
      .split('\n')
      .flatMap((line) => readGazetteerLine(line) ?? [])
      .map(({ id, latitude, longitude }) => [`geo:${id}`, { latitude, longitude }]),
  );
  return positions.get(key) ?? null;
}

function listSpellings(entries: readonly EntryFacts[]): ReportFacts['cities'] {
  const typed = entries.flatMap(({ country, cities }) => cities.map((city) => ({ country, ...city })));
  return [...Map.groupBy(typed, ({ country, key }) => `${country} ${key}`).values()].map((some) => ({
    country: some[0]?.country ?? '',
    key: some[0]?.key ?? '',
    printedNames: {},
    spellings: [...Map.groupBy(some, ({ name }) => name)].map(([name, same]) => ({
      ...{ name, locale: null },
      count: same.length,
    })),
  }));
}
