import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Db } from '#db/connection/client.ts';
import { takeNext } from '#db/queries/delivery/inbox.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';
import { numberOf, openTestInbox, updates, upTo } from './open-test-inbox.ts';

/** Notes the order in which updates are begun: no number stands where one began before another ended. */
function recordOrder(db: Db) {
  const order: number[] = [];
  let inHand: number | null = null;
  return {
    order,
    async handle(payload: unknown) {
      const number = numberOf(payload);
      order.push(inHand === null ? number : Number.NaN);
      inHand = number;
      // Longer than it takes to take the next one.
      for (let question = 1; question <= 3; question += 1) await db.execute(sql`select 1`);
      inHand = null;
    },
  };
}

it('updates of one chat are handled one after the other, in their order', async () => {
  const { db, openCopy, allHandled } = await openTestInbox();
  const { handle, order } = recordOrder(db);
  const { inbox } = await openCopy(handle);
  for (const number of upTo(20)) await inbox.receive(updates([number]));
  await allHandled();

  expect(order).toEqual(upTo(20));
});

it('also where two processes share the work', async () => {
  const { db, openCopy, allHandled } = await openTestInbox();
  const { handle, order } = recordOrder(db);
  const [one, other] = await Promise.all([openCopy(handle), openCopy(handle)]);
  for (let first = 1; first < 200; first += 4) {
    const batch = updates([first, first + 1, first + 2, first + 3]);
    await Promise.all([one.inbox.receive(batch.slice(0, 3)), other.inbox.receive(batch)]);
  }
  await allHandled();

  expect(order).toEqual(upTo(200));
});

it('no update overtakes one that another process is just taking, finishing or postponing', async () => {
  const { db, openBusyCopy } = await openTestInbox();
  const busy = await openBusyCopy();
  let next: ReturnType<typeof takeNext> | undefined;
  await busy.db.transaction(async (tx) => {
    await tx.execute(sql`update updates set failure = 'not yet' where update_id = 1`);
    next = takeNext(db, { lane: 'chat:1', processId: -1 });
    await untilWaiting(db);
  });

  expect(await next).toBeNull();
  await busy.die();
});

it('taps in a group are handled side by side', async () => {
  const { openCopy, allHandled } = await openTestInbox();
  const waiting: Array<() => void> = [];
  // Each waits for all the others.
  const { inbox } = await openCopy(
    () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 10) for (const wake of waiting) wake();
      }),
  );
  await inbox.receive(upTo(10).flatMap((number) => updates([number], `update:${number}`)));

  await allHandled();
});
