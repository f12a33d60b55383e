import { once } from 'node:events';
import { type AddressInfo, connect as connectSocket, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { connect, type Db } from '#db/connection/client.ts';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

it('however often connections are cut, each query and transaction ends with its own answer or none, and then all goes on', async () => {
  const database = await createDatabase();
  const { db, close } = connect(database.url, { most: 3 });
  onTestFinished(async () => {
    await close();
    await database.remove();
  });
  let asked = 0;
  /** Fails where the answer is to somebody else's question. */
  const ask = async (on: Db = db) => {
    asked += 1;
    const number = asked;
    const [row] = await rowsOf<{ number: number }>(on, sql`select ${number}::int as number`);
    if (row?.number !== number) wrong.push(`${row?.number} instead of ${number}`);
  };
  const wrong: string[] = [];
  // Cut while it does something else, the driver has nobody to send the next step to.
  const askTwice = (pauseMs: number) =>
    db.transaction(async (tx) => {
      await ask(tx);
      await sleep(pauseMs);
      await ask(tx);
    });
  let cut = 0;
  for (let round = 0; round < 15; round += 1) {
    const work = Promise.allSettled([0, 3, 6, 9, 12].flatMap((pauseMs) => [askTwice(pauseMs), ask()]));
    await sleep(round);
    const rows = await database.sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`;
    cut += rows.length;
    await work;
  }

  expect(cut).toBeGreaterThan(0);
  await eventually(
    () =>
      ask().then(
        () => true,
        () => false,
      ),
    { describe: 'an answer' },
  );
  expect(wrong).toEqual([]);
});

it('a connection that is cut while it learns the types of arrays is opened again, and nothing is left unhandled', async () => {
  const database = await createDatabase();
  const target = new URL(database.url);
  let cut = 0;
  const server = createServer((client) => {
    const postgres = connectSocket(Number(target.port), target.hostname);
    for (const socket of [client, postgres]) socket.on('error', () => socket.destroy());
    client.pipe(postgres).pipe(client);
    client.on('data', (chunk) => {
      // What the driver asks on each new connection, before anything of ours.
      if (cut > 2 || !chunk.includes('typarray')) return;
      cut += 1;
      client.resetAndDestroy();
      postgres.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(target);
  through.port = String((server.address() as AddressInfo).port);
  const { db, close } = connect(through.href, { most: 1 });
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(async () => {
    process.off('unhandledRejection', note);
    await close();
    server.close();
    await database.remove();
  });

  const ask = () => db.execute(sql`select array['Köln', 'Bonn'] as names`);
  for (let at = 1; at <= 3; at += 1) {
    expect(await ask().catch(isDatabaseAway)).toBe(true);
    expect(cut).toBe(at);
  }
  const rows = await ask();

  expect(rows).toEqual([{ names: ['Köln', 'Bonn'] }]);
  expect(unhandled).toEqual([]);
});
