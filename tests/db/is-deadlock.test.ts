import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { isDeadlock } from '#db/connection/is-deadlock.ts';
import { retryDelayFor } from '#src/telegram/failures/retry-delay.ts';
import { createDatabase } from '#tests/support/database/database.ts';

it('of two that wait for each other one is told so, and tries again at once without an attempt less', async () => {
  const { db, remove } = await createDatabase();
  await db.execute(sql`create table held (id integer primary key)`);
  await db.execute(sql`insert into held values (1), (2)`);
  const { promise: bothHold, resolve: hold } = Promise.withResolvers<void>();
  let holding = 0;
  const take = (first: number, second: number) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select from held where id = ${first} for update`);
      holding += 1;
      if (holding === 2) hold();
      await bothHold;
      await tx.execute(sql`select from held where id = ${second} for update`);
    });
  const outcomes = await Promise.allSettled([take(1, 2), take(2, 1)]);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused).toHaveLength(1);
  const telegram = { explains: async () => false } as never;
  expect(isDeadlock(refused[0]?.reason)).toBe(true);
  expect(await retryDelayFor({ db, telegram }, refused[0]?.reason)).toBe(0);
  expect(await retryDelayFor({ db, telegram }, new Error('anything else'))).toBeNull();
  await remove();
});
