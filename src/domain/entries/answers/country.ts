import { countryName } from '#src/domain/countries/countries.ts';
import { compareValues, defineAnswer } from './define-answer.ts';

interface Row {
  country: string | null;
}

export const country = defineAnswer({
  name: 'country',
  sign: '🌍',
  columns: ['country'],
  rows: null,
  isOptional: false,
  isAnswered: ({ country }: Row) => country !== null,
  compare: (before: Row, after: Row) => compareValues(before.country, after.country),
  words: {
    read: ({ country }: Row) => country,
    show: (country, { locale, countries }) => countryName(country, locale, countries),
    isNamed: false,
  },
  tell: ({ country }) => ({ country }),
  report: 'own place',
});
