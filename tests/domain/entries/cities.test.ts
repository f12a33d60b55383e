import { expect, it } from 'vitest';
import { readCities } from '#src/domain/entries/cities.ts';

it.each([
  ['Ştutqart', { kind: 'cities', names: ['Ştutqart'] }],
  ['Edinburq, Qlazqo, Aberdin', { kind: 'cities', names: ['Edinburq', 'Qlazqo', 'Aberdin'] }],
  ['London;Esseks\nOksford,', { kind: 'cities', names: ['London', 'Esseks', 'Oksford'] }],
  ['Şimali Kaliforniya', { kind: 'cities', names: ['Şimali Kaliforniya'] }],
  ['Berlin / Bonn & Köln', { kind: 'cities', names: ['Berlin', 'Bonn', 'Köln'] }],
  ['', { kind: 'nothing' }],
  [' , ;', { kind: 'nothing' }],
  ['Oslo, 123', { kind: 'not-a-city', name: '123' }],
  ['x'.repeat(61), { kind: 'not-a-city', name: 'x'.repeat(61) }],
])('the cities in %j', (typed, outcome) => {
  expect(readCities(typed)).toEqual(outcome);
});
