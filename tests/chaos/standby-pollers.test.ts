import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { createDatabase } from '#tests/support/database/database.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { openScene } from './scene.ts';

it('of three processes that poll one does; when it is killed another goes on within seconds, and nothing is lost', async () => {
  const database = await createDatabase();
  onTestFinished(database.remove);
  const scene = await openScene({ databaseUrl: database.url, organizers: 20, moderators: 0, copies: 3 });
  onTestFinished(() => scene.close());
  const { fleet, organizers, telegram, chatOf } = scene;
  const count = async (rows: string) => (await database.db.execute(sql.raw(`select from ${rows}`))).length;
  await fleet.run('polling');
  await fleet.ready();
  // All are there, and one polls.
  const sessions = `pg_stat_activity where datname = current_database() and application_name = 'hesabat session'`;
  await eventually(async () => (await count(sessions)) === 3);
  const pollers = () => fleet.copies.filter(({ isPolling }) => isPolling);
  const poller = await eventually(() => pollers()[0]);
  expect(pollers()).toHaveLength(1);

  const ask = (people: typeof organizers) =>
    Promise.all(people.map((person) => person.send(chatOf(person), '/help')));
  // Some are in hand when the process ends, and some come when nobody polls.
  telegram.faults.add({ kind: 'slow', method: 'sendMessage', times: 10, ms: 500 });
  await ask(organizers.slice(0, 10));
  await eventually(async () => (await count('updates where leased_by is not null')) > 0);
  const others = fleet.copies.filter((copy) => copy !== poller);
  // Not started again: whoever goes on has stood by.
  void fleet.replace(poller, { politely: false, away: () => new Promise(() => {}) });
  await poller.ended;
  await ask(organizers.slice(10));
  await eventually(() => others.some(({ isPolling }) => isPolling));
  await Promise.all(organizers.map((person) => chatOf(person).expectMessage(/How it works/)));

  expect(pollers()).toHaveLength(1);
  // Telegram refuses two that ask at the same time.
  expect(telegram.journal.calls('getUpdates').filter(({ error }) => error)).toEqual([]);
  expect(telegram.violations).toEqual([]);
});
