import { expect, it } from 'vitest';
import { buildReport } from '#src/domain/report/build-report.ts';
import { sampleFacts } from '#tests/support/reports/sample-report.ts';

const facts = sampleFacts();
const code = 'TR';

/** The names of one country in a report: in the list of countries, beside its entries and on the map. */
function printedNames(changed: Partial<typeof facts.campaign>, ownCountries = facts.ownCountries) {
  const report = buildReport({ ...facts, campaign: { ...facts.campaign, ...changed }, ownCountries }, 'en');
  const names = [
    ...report.countries.filter((country) => country.code === code).map(({ name }) => name),
    ...report.chapters.flatMap(({ entries }) =>
      entries.filter(({ country }) => country === code).map(({ countryName }) => countryName),
    ),
    ...report.places.filter(({ country }) => country === code).map(({ countryName }) => countryName),
  ];
  return [...new Set(names)];
}

it('a report prints short or official names of countries, as the campaign wants them', () => {
  expect(printedNames({})).toEqual(['Türkiye']);
  expect(printedNames({ countryNameStyle: 'official' })).toEqual(['Republic of Türkiye']);
});

it('a report prints the name that the campaign has for a country before the official one', () => {
  const own = [{ code, names: { en: 'Anatolia' } }];
  expect(printedNames({ countryNameStyle: 'official' }, own)).toEqual(['Anatolia']);
});
