import { cityName } from '#src/domain/cities/known-name.ts';
import { isOnline, onlineKey } from '#src/domain/cities/online.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import { defineAnswer } from './define-answer.ts';

interface Row {
  cities: ReadonlyArray<{ name: string; key: string; isAmbiguous: boolean }>;
}

export const city = defineAnswer({
  name: 'city',
  sign: '🏙',
  columns: [],
  rows: 'cities',
  isOptional: false,
  isAnswered: ({ cities }: Row) => cities.length > 0 && !cities.some(({ isAmbiguous }) => isAmbiguous),
  /** Written differently is a change too: the report prints what was written. */
  compare(before: Row, after: Row) {
    const [from, to] = [namesOf(before), namesOf(after)];
    const isSame = from.length === to.length && from.every((name) => to.includes(name));
    return isSame ? null : { from, to };
  },
  words: {
    read: (row: Row) => (row.cities.length === 0 ? null : namesOf(row)),
    show: (names, { locale }) =>
      names.map((name) => (isOnline(name) ? languages[locale].online.name : name)).join(', '),
    isNamed: false,
  },
  tell: ({ cities }, { locale }) => ({
    cities: cities.filter(({ key }) => key !== onlineKey).map((city) => cityName(city, locale)),
    ...(cities.some(({ key }) => key === onlineKey) ? { heldOnline: true } : {}),
  }),
  report: 'own place',
});

function namesOf({ cities }: Row): string[] {
  return cities.map(({ name }) => name);
}
