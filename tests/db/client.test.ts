import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { connect, type Db } from '#db/connection/client.ts';
import { createDatabase } from '#tests/support/database.ts';
import { eventually } from '#tests/support/eventually.ts';
import { rowsOf } from '#tests/support/rows-of.ts';

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
