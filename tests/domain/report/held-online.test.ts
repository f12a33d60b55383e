import { describe, expect, it } from 'vitest';
import { buildReport } from '#src/domain/report/build-report.ts';
import { composeDocument } from '#src/report/document/compose-document.ts';
import { buildCsv } from '#src/report/formats/csv/build-csv.ts';
import { buildGeoJson } from '#src/report/formats/map/build-geojson.ts';
import { readRecords } from '#tests/report/formats/csv/read-csv.ts';
import { recount, sampleFacts } from '#tests/support/reports/sample-report.ts';

/** The sample report, in which its first entry has these cities. */
function factsWith(cities: Array<{ key: string; name: string }>) {
  const facts = sampleFacts();
  const [first, ...others] = facts.entries;
  if (!first) throw new Error('the sample has no entry');
  const entries = [{ ...first, cities }, ...others];
  return { facts: { ...facts, entries, totals: recount(entries) }, number: first.number };
}

const zoom = { key: 'online', name: 'Zoom' };
const berlin = { key: 'geo:2950159', name: 'Berlin' };

function entryOf({ facts, number }: ReturnType<typeof factsWith>, locale: 'en' | 'az' | 'ru' | 'tr') {
  const report = buildReport(facts, locale);
  const entry = report.chapters.flatMap(({ entries }) => entries).find((one) => one.number === number);
  if (!entry) throw new Error('the entry is not in the report');
  return { report, entry };
}

describe('an event that was held online', () => {
  it.each([
    ['en', 'Held online'],
    ['az', 'Onlayn keçirilib'],
    ['ru', 'Проведено онлайн'],
    ['tr', 'Çevrim içi yapıldı'],
  ] as const)('says so in place of a city in a report in %s', (locale, words) => {
    const { report, entry } = entryOf(factsWith([zoom]), locale);
    const name = words.slice(0, 1).toLocaleLowerCase(locale) + words.slice(1);
    expect(entry.cities).toEqual([{ key: 'online', name }]);
    const places = composeDocument(report).chapters.flatMap(({ entries }) =>
      entries.map(({ place }) => place),
    );
    expect(places).toContain(`${entry.countryName}. ${words}`);
  });

  it('and in a city counts once, and says both', () => {
    const { report, entry } = entryOf(factsWith([berlin, zoom]), 'en');
    expect(entry.cities.map(({ name }) => name)).toEqual(['Berlin']);
    const places = composeDocument(report).chapters.flatMap(({ entries }) =>
      entries.map(({ place }) => place),
    );
    expect(places).toContain(`${entry.countryName}. Berlin, held online`);
    const records = readRecords(buildCsv(report)).filter(
      ({ entry_number }) => entry_number === String(entry.number),
    );
    expect(records.map(({ city, held_online }) => [city, held_online])).toEqual([['Berlin', '1']]);
  });

  it('has no point on the map, and is no place that is missing there', () => {
    const online = factsWith([zoom]);
    const { report } = entryOf(online, 'en');
    const { features } = JSON.parse(buildGeoJson(report)) as {
      features: Array<{ geometry: unknown; properties: { city_key: string } }>;
    };
    const mark = features.find(({ properties }) => properties.city_key === 'online');
    expect(mark?.geometry).toBeNull();
    const before = composeDocument(buildReport(factsWith([berlin]).facts, 'en')).statistics?.map?.note;
    expect(composeDocument(report).statistics?.map?.note).toBe(before);
  });
});

it('a region has its name in each language, and its middle on the map', () => {
  const facts = factsWith([{ key: 'iso:DE-BY', name: 'Bavyera eyaleti' }]);
  const names = (['en', 'az', 'ru', 'tr'] as const).map(
    (locale) => entryOf(facts, locale).entry.cities[0]?.name,
  );
  expect(names).toEqual(['Bavaria', 'Bavariya', 'Бавария', 'Bavyera']);
  const place = entryOf(facts, 'en').report.places.find(({ key }) => key === 'iso:DE-BY');
  expect(place?.at).toEqual({ latitude: 48.84, longitude: 11.35 });
});
