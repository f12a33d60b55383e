import { expect, it, onTestFinished } from 'vitest';
import { createDatabase } from '#tests/support/database.ts';
import { eventually } from '#tests/support/eventually.ts';
import { openScene } from './scene.ts';

it('of three processes that poll one does; when it is killed another goes on within seconds, and nothing is lost', async () => {
  const database = await createDatabase();
  onTestFinished(database.remove);
  const scene = await openScene({ databaseUrl: database.url, organizers: 20, moderators: 0, copies: 3 });
  onTestFinished(() => scene.close());
  const { fleet, organizers, telegram, chatOf } = scene;
  const pollers = () => fleet.copies.filter(({ isPolling }) => isPolling);
  await fleet.run('polling');
  await fleet.ready();
  await eventually(() => pollers().length > 0);
  expect(pollers()).toHaveLength(1);

  const [poller] = pollers();
  // Some are in hand when the process ends, and some come when nobody polls.
  const written = Promise.all(organizers.map((person) => person.send(chatOf(person), '/help')));
  const killed = Date.now();
  const replaced = poller && fleet.replace(poller, { politely: false, awayMs: 2000 });
  await eventually(() => pollers().length > 0);
  expect(Date.now() - killed).toBeLessThan(5000);
  await Promise.all([written, replaced]);
  await Promise.all(organizers.map((person) => chatOf(person).expectMessage(/How it works/)));

  expect(pollers()).toHaveLength(1);
  // Telegram refuses two that ask at the same time.
  expect(telegram.journal.calls('getUpdates').filter(({ error }) => error)).toEqual([]);
  expect(telegram.violations).toEqual([]);
}, 60_000);
