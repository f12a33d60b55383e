import { expect, test } from 'vitest';
import { splitPlace } from '#src/domain/places/split-place.ts';

test.each([
  ['Almaniya, Köln', 'DE', 'Köln'],
  ['Köln, Germany', 'DE', 'Köln'],
  ['Турция, Анкара', 'TR', 'Анкара'],
  ['London, UK', 'GB', 'London'],
  ['Gürcüstanda; Tbilisi; Rustavi', 'GE', 'Tbilisi, Rustavi'],
  ['Lyon, Paris,\nFransa', 'FR', 'Lyon, Paris'],
  ['Germny, Berlin', 'DE', 'Berlin'],
])('%s is a country and its cities', (typed, country, cities) => {
  const place = splitPlace(typed);
  expect(place?.country).toBe(country);
  expect(place?.cities.split(',').map((city) => city.trim())).toEqual(cities.split(', '));
});

test.each([
  'Germany',
  'Germany,',
  'Germany, Austria',
  'Köln, Germany, Ulm',
  'Paris, Lyon',
  'Congo, Kinshasa',
  ', ,',
])('%s is not', (typed) => {
  expect(splitPlace(typed)).toBeNull();
});
