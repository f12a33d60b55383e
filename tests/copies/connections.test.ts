import { expect, it } from 'vitest';
import { mostConnections } from '#db/connection/pools.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';
import { openTown } from './open-town.ts';

it('a bot that many people write to at once has eight connections to its database at most', async () => {
  const { database, telegram, account, env } = await openTown();
  const { bot, ended } = await startBot(env);
  let most = 0;
  let isOver = false;
  const watch = (async () => {
    while (!isOver) {
      const rows = await database.sql`
        select from pg_stat_activity where datname = current_database() and application_name like 'hesabat%'
          and pid <> pg_backend_pid()`;
      // The pool of this test has the same name. It opens one connection, which is the one that asks.
      most = Math.max(most, rows.length);
    }
  })();
  const people = Array.from({ length: 40 }, (_, at) =>
    telegram.createPerson({ firstName: `Organizer ${at}`, languageCode: 'en' }),
  );
  const chats = people.map((person) => person.privateChatWith(account));
  await Promise.all(people.map((person, at) => person.send(chats[at] as (typeof chats)[number], '/new')));
  await Promise.all(chats.map((chat) => chat.expectMessage(/title/)));
  isOver = true;
  await watch;
  bot.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(most).toBeGreaterThan(4);
  expect(most).toBeLessThanOrEqual(mostConnections);
  expect(mostConnections).toBe(8);
});
