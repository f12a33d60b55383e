import { isDeepStrictEqual } from 'node:util';
import type { Model, ReportedEntry } from '#tests/chaos/model.ts';
import type { EntryRow } from './truth.ts';

/** Each entry that somebody was thanked for is there once, with exactly the answers they meant, and no other is. */
export function compareEntries(model: Model, rows: readonly EntryRow[]): void {
  const numbers = rows.map(({ number }) => number);
  if (
    !isDeepStrictEqual(
      numbers,
      [...numbers.keys()].map((index) => index + 1),
    )
  ) {
    model.miss(`The numbers have gaps or stand twice: ${numbers.join(', ')}`);
  }
  const reported = new Map(model.entries.map((entry) => [entry.number, entry]));
  if (reported.size < model.entries.length) model.miss('Two entries were thanked for under one number');
  for (const row of rows) {
    const entry = reported.get(row.number);
    reported.delete(row.number);
    if (!entry)
      model.miss(`No. ${row.number} “${row.title}” is there, and nobody knows that they submitted it`);
    else compareEntry(model, entry, row);
  }
  for (const entry of reported.values()) {
    model.miss(`No. ${entry.number} “${entry.answers.title}” is not there`, entry.phone.story());
  }
}

function compareEntry(
  model: Model,
  { phone, number, answers, isWithdrawn }: ReportedEntry,
  row: EntryRow,
): void {
  const { title, firstDay, lastDay, country, category, cities } = answers;
  const empty = { title: null, firstDay: null, lastDay: null, country: null, category: null, cities: [] };
  const told = { title, firstDay, lastDay, country: country.code, category, cities: cities.toSorted() };
  const wanted = { personId: phone.person.id, ...(isWithdrawn ? empty : told) };
  const found = Object.fromEntries(
    Object.keys(wanted).map((name) => [name, row[name as keyof typeof wanted]]),
  ) as typeof wanted;
  found.cities = row.cities.toSorted();
  if (isDeepStrictEqual(found, wanted)) return;
  model.miss(
    `No. ${number} is not what was reported`,
    `expected: ${JSON.stringify(wanted)}`,
    `found:    ${JSON.stringify(found)}`,
    phone.story(),
  );
}
