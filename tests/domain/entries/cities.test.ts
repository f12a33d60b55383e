import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPlace } from '#src/domain/cities/split-place.ts';
import { isOwnCountry } from '#src/domain/countries/own-country.ts';
import { readCities } from '#src/domain/entries/cities.ts';
import { readCampaignFixture } from '#tests/support/reports/campaign-fixture.ts';

it.each([
  ['Ştutqart', { kind: 'cities', names: ['Ştutqart'] }],
  ['Edinburq, Qlazqo, Aberdin', { kind: 'cities', names: ['Edinburq', 'Qlazqo', 'Aberdin'] }],
  ['London;Esseks\nOksford,', { kind: 'cities', names: ['London', 'Esseks', 'Oksford'] }],
  ['Şimali Kaliforniya', { kind: 'cities', names: ['Şimali Kaliforniya'] }],
  ['Berlin / Bonn & Köln', { kind: 'cities', names: ['Berlin', 'Bonn', 'Köln'] }],
  ['Berlin and Köln', { kind: 'cities', names: ['Berlin', 'Köln'] }],
  ['Berlin və Köln', { kind: 'cities', names: ['Berlin', 'Köln'] }],
  ['BERLİN VƏ KÖLN', { kind: 'cities', names: ['BERLİN', 'KÖLN'] }],
  ['Берлин и Кёльн', { kind: 'cities', names: ['Берлин', 'Кёльн'] }],
  ['Berlin, Bonn ve Köln.', { kind: 'cities', names: ['Berlin', 'Bonn', 'Köln'] }],
  ['1. Berlin\n2) Bonn\n- Köln', { kind: 'cities', names: ['Berlin', 'Bonn', 'Köln'] }],
  ['г. Берлин, город Кёльн, Гянджа', { kind: 'cities', names: ['Берлин', 'Кёльн', 'Гянджа'] }],
  ['Berlin şəhəri, Köln seheri', { kind: 'cities', names: ['Berlin', 'Köln'] }],
  ['Berlin şəhərində, Köln şehrinde', { kind: 'cities', names: ['Berlin', 'Köln'] }],
  ['Washington, D.C.', { kind: 'cities', names: ['Washington, D.C.'] }],
  ['Ростов н/Д, Сочи', { kind: 'cities', names: ['Ростов н/Д', 'Сочи'] }],
  ['Frankfurt/M', { kind: 'cities', names: ['Frankfurt/M'] }],
  ['Freiburg/Br.', { kind: 'cities', names: ['Freiburg/Br.'] }],
  ['Newcastle u/Tyne', { kind: 'cities', names: ['Newcastle u/Tyne'] }],
  ['Ulm/Köln', { kind: 'cities', names: ['Ulm', 'Köln'] }],
  ['Казань, г.', { kind: 'cities', names: ['Казань'] }],
  ['Lənkəran rayonu, Gəncə ş.', { kind: 'cities', names: ['Lənkəran', 'Gəncə'] }],
  [
    'Washington, DC; Austin, TX, Boston',
    { kind: 'cities', names: ['Washington, DC', 'Austin, TX', 'Boston'] },
  ],
  ['Boston, LA', { kind: 'cities', names: ['Boston', 'LA'] }],
  ['Москва, СПб', { kind: 'cities', names: ['Москва', 'СПб'] }],
  ['', { kind: 'nothing' }],
  [' , ;', { kind: 'nothing' }],
  ['Oslo, 123', { kind: 'not-a-city', name: '123' }],
  ['x'.repeat(61), { kind: 'not-a-city', name: 'x'.repeat(61) }],
])('the cities in %j', (typed, outcome) => {
  expect(readCities(typed)).toEqual(outcome);
});

it.each([
  'Köln/Bonn',
  'Köln|Bonn',
  'Köln+Bonn',
  'Köln&Bonn',
  'Köln ; Bonn',
  'Köln - Bonn',
  'Köln – Bonn',
  'Köln—Bonn',
  'Köln -Bonn',
  'Köln\nBonn',
  'Köln\tBonn',
  'Köln · Bonn',
  'Köln、Bonn',
  'Köln، Bonn',
  '1) Köln 2) Bonn',
  '1. Köln 2. Bonn',
  '1.Köln 2.Bonn',
  '1- Köln 2- Bonn',
  '1 Köln 2 Bonn',
  '(1) Köln (2) Bonn',
  'a) Köln b) Bonn',
  '①Köln ②Bonn',
  '1️⃣ Köln 2️⃣ Bonn',
  '١) Köln ٢) Bonn',
  '• Köln • Bonn',
  '• Köln\n• Bonn',
  '-Köln\n-Bonn',
])('Cologne and Bonn in %j are two cities', (typed) => {
  expect(readCities(typed)).toEqual({ kind: 'cities', names: ['Köln', 'Bonn'] });
});

it.each([
  'Rostov-na-Donu',
  '10 Ramadan',
  '1 Decembrie 1918',
  'Frankfurt (Main)',
  'Köln und Bonn',
  '9 de Julio',
])('%s is one', (typed) => {
  expect(readCities(typed)).toEqual({ kind: 'cities', names: [typed] });
});

describe('the country beside its cities', () => {
  it.each([
    ['Berlin, Almaniya', 'DE', ['Berlin']],
    ['Германия, Берлин и Кёльн', 'DE', ['Берлин', 'Кёльн']],
    ['London, UK', 'GB', ['London']],
    ['Edinburq, Şotlandiya', 'GB', ['Edinburq']],
    ['Boston, MA, USA', 'US', ['Boston, MA']],
    ['Bakı, AZ', 'AZ', ['Bakı']],
    ['Sarayevo, Bosniya və Herseqovina', 'BA', ['Sarayevo']],
    ['Port-of-Spain, Trinidad and Tobago', 'TT', ['Port-of-Spain']],
    // Cities that are called as another country, as their own, or nearly so.
    ['Баку, Куба', 'AZ', ['Баку', 'Куба']],
    ['Esch, Lüksemburq', 'LU', ['Esch', 'Lüksemburq']],
    ['Praqa, Çexia', 'CZ', ['Praqa', 'Çexia']],
    ['Berlin, Almaniya', null, ['Berlin', 'Almaniya']],
  ])('%s (%s): %j', (typed, country, names) => {
    const outcome = readCities(typed, (name) => isOwnCountry(name, country));
    expect(outcome).toEqual({ kind: 'cities', names });
  });

  it('alone is taken as it is', () => {
    const outcome = readCities('Almaniya', (name) => isOwnCountry(name, 'DE'));
    expect(outcome).toEqual({ kind: 'cities', names: ['Almaniya'] });
  });
});

describe('the cities of a past campaign and names that hold other words', () => {
  const names = [
    ...readCampaignFixture().flatMap(({ cities }) => cities.trim().split(', ')),
    ...[
      'Frankfurt am Main',
      'Newcastle upon Tyne',
      'Stara i Nova',
      'Ivanovo',
      'Venesiya',
      'Иваново',
      'Andover',
    ],
    ...[
      'Sant Andreu',
      'Rio de Janeiro',
      'Kansas City',
      'St. Gallen',
      'Xankəndi',
      'Nevşehir',
      'Vevey',
      'И-Пин',
    ],
  ];
  const separators = fc.constantFrom(
    ', ',
    ',',
    '; ',
    '\n',
    ...[' / ', '/', '|', '+', ' – ', ' — ', '\n• '],
    ' & ',
    ' + ',
    ' and ',
    ' və ',
    ' ve ',
    ' и ',
  );

  it('come out as they went in, however they are divided', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), separators), { minLength: 1, maxLength: 5 }),
        (listed) => {
          const typed = listed.map(([name, mark], at) => (at === 0 ? name : mark + name)).join('');
          const isPlace = (name: string) => names.includes(name);
          expect(readCities(typed, undefined, isPlace)).toEqual({
            kind: 'cities',
            names: listed.map(([name]) => name),
          });
        },
      ),
    );
  });
});

it('reads a message of nothing but spaces, or of names alone, as fast as any other', () => {
  const began = performance.now();
  expect(readCities(`Köln${' '.repeat(100_000)}Bonn`)).toEqual({ kind: 'cities', names: ['Köln Bonn'] });
  expect(readCities('Köln/'.repeat(20_000))).toEqual({ kind: 'too-many' });
  expect(splitPlace('Xyzzyx, '.repeat(20_000))).toBeNull();
  // Each took a minute.
  expect(performance.now() - began).toBeLessThan(2_000);
});
