import { type Day, dayAt } from '#src/domain/dates/day.ts';

/** Where people of the diaspora are: from the middle of America (UTC−6) to the Caucasus (UTC+4). POSIX turns the signs. */
const [west, east] = ['Etc/GMT+6', 'Etc/GMT-4'];

/**
 * The other day that "today" may mean. A phone does not tell its zone and a country may have several, so today is the
 * day in the campaign's zone; meanwhile it can be yesterday west of it, or tomorrow east of it. Null while all have the
 * same date.
 */
export function findOtherToday(now: Date, zone: string): Day | null {
  const today = dayAt(now, zone);
  return [west, east].map((other) => dayAt(now, other)).find((day) => day !== today) ?? null;
}
