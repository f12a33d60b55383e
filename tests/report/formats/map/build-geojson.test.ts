import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { locales } from '#src/domain/locale.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import type { Report } from '#src/domain/report/report.ts';
import { buildGeoJson } from '#src/report/formats/map/build-geojson.ts';
import { documentedNames } from '#tests/report/formats/documented-names.ts';
import { anyReport } from '#tests/support/reports/any-report.ts';
import { printedFigures, printedTotal } from '#tests/support/reports/printed-totals.ts';
import { sampleFacts } from '#tests/support/reports/sample-report.ts';

const count = z.int().nonnegative();
const text = z.string().min(1);
const figures = { entries: count, events: count, countries: count };

/** With five decimals, which are about a metre. */
const degrees = (most: number) =>
  z
    .number()
    .min(-most)
    .max(most)
    .refine((value) => Number(value.toFixed(5)) === value);

const feature = z.strictObject({
  type: z.literal('Feature'),
  id: text,
  // First the longitude, then the latitude.
  geometry: z
    .strictObject({ type: z.literal('Point'), coordinates: z.tuple([degrees(180), degrees(90)]) })
    .nullable(),
  properties: z.strictObject({
    country_code: text,
    country: text,
    city_key: text,
    city: text,
    events: z.int().positive(),
    events_by_category: z.record(z.string(), z.int().positive()),
  }),
});

const collection = z.strictObject({
  type: z.literal('FeatureCollection'),
  campaign: text,
  language: z.enum(locales),
  first_day: z.iso.date().nullable(),
  last_day: z.iso.date().nullable(),
  computed_at: z.iso.datetime(),
  attribution: text,
  ...figures,
  categories: z.array(z.strictObject({ id: count, name: text, unit: text, ...figures })),
  features: z.array(feature),
});

const read = (report: Report) => collection.parse(JSON.parse(buildGeoJson(report)));

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

describe('the GeoJSON of a report', () => {
  it.each(locales)('in %s has the printed figures, also when the places are added up', (locale) => {
    const { entries, events, countries, categories, features } = read(buildReport(sampleFacts(), locale));
    expect({ entries, events, countries }).toEqual(printedTotal);
    expect(categories.map(({ id: _, name: __, unit: ___, ...of }) => of)).toEqual(
      Object.values(printedFigures),
    );
    expect(sum(features.map(({ properties }) => properties.events))).toBe(printedTotal.events);
    expect(new Set(features.map(({ properties }) => properties.country_code)).size).toBe(
      printedTotal.countries,
    );
    const byCategory = categories.map(({ id }) =>
      sum(features.map(({ properties }) => properties.events_by_category[id] ?? 0)),
    );
    expect(byCategory).toEqual(Object.values(printedFigures).map((of) => of.events));
  });

  it('puts each place where it is, the longitude first', () => {
    const { features } = read(buildReport(sampleFacts(), 'ru'));
    expect(features.find(({ id }) => id === 'DE/geo:2825297')).toEqual({
      type: 'Feature',
      id: 'DE/geo:2825297',
      geometry: { type: 'Point', coordinates: [9.17702, 48.78232] },
      properties: {
        country_code: 'DE',
        country: 'Германия',
        city_key: 'geo:2825297',
        city: 'Ştutqart',
        events: 1,
        events_by_category: { 1: 1 },
      },
    });
  });

  it('has the places that nobody can put on a map without a position', () => {
    const report = buildReport(sampleFacts(), 'en');
    const unknown = read(report).features.filter(({ geometry }) => geometry === null);
    expect(unknown.map(({ properties }) => properties.city)).toContain('Sadaxlı');
    expect(unknown).toHaveLength(report.places.filter(({ at }) => at === null).length);
  });

  it('has the members that are documented', () => {
    const { features, ...members } = read(buildReport(sampleFacts(), 'en'));
    expect(Object.keys(members)).toEqual(documentedNames('Members of the collection'));
    expect(Object.keys(features[0]?.properties ?? {})).toEqual(documentedNames('Properties of a place'));
  });

  it('counts what any campaign reported', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { features, ...members } = read(report);
        expect(members).toMatchObject(report.total);
        expect(sum(features.map(({ properties }) => properties.events))).toBe(report.total.events);
        expect(
          features.every(
            ({ properties }) => properties.events === sum(Object.values(properties.events_by_category)),
          ),
        ).toBe(true);
        expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
      }),
    );
  });
});
