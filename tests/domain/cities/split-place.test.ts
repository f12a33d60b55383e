import { expect, test } from 'vitest';
import { splitPlace, splitWords } from '#src/domain/cities/split-place.ts';

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

test.each([
  ['Almaniya Köln', ['DE Köln']],
  ['Köln Almaniya', ['DE Köln']],
  ['Берлин (Германия)', ['DE Берлин']],
  ['Almaniya/Berlin', ['DE Berlin']],
  ['Germany: Köln/Bonn', ['DE Köln/Bonn']],
  ['Köln - Bonn (Germany)', ['DE Köln - Bonn']],
  ['Almaniya. Köln', ['DE Köln']],
  ['London UK', ['GB London']],
  ['Nyu-York Birləşmiş Ştatlar', ['US Nyu-York Birləşmiş', 'US Nyu-York']],
  ['San Fransisko ABŞ', ['US San Fransisko']],
  ['New Jersey', ['JE New']],
  ['Köln', []],
  ['Upper Wonderland', []],
  ['', []],
])('without a comma, %s may be %j', (typed, places) => {
  expect(splitWords(typed).map(({ country, cities }) => `${country} ${cities}`)).toEqual(places);
});
