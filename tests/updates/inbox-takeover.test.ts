import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { processLockClass } from '#db/queries/delivery/processes.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { openTestInbox, quickWork } from './open-test-inbox.ts';
import { refuseUpdates } from './refuse-updates.ts';

describe('what a process had in hand when it died', () => {
  it('is taken over by another at once, and what follows it as well', async () => {
    const { openBusyCopy, openCopy, allHandled } = await openTestInbox();
    const dying = await openBusyCopy();
    const { handled, handle } = quickWork();
    await openCopy(handle);
    await dying.die();
    await allHandled();

    expect(dying.begun).toEqual([1]);
    expect(handled).toEqual([1, 2]);
  });

  it('is not taken from a process that lives, however long it takes', async () => {
    const { db, openBusyCopy, openCopy, allHandled } = await openTestInbox();
    let isHeld = false;
    const busy = await openBusyCopy({ isHeld: () => isHeld });
    // It leaves to the other what somebody else left behind: so one sees when the other has looked for that.
    isHeld = true;
    await db.execute(sql`
      insert into updates (update_id, lane, payload, leased_by, attempts)
      values (3, 'chat:2', '{"number": 3}', -1, 1)`);
    const { handled, handle } = quickWork();
    await openCopy(handle);
    await eventually(() => handled.includes(3));

    expect(handled).toEqual([3]);
    busy.letGo();
    await allHandled();
    expect(busy.begun).toEqual([1]);
    expect(handled).toEqual([3, 2]);
  });
});

it('who was cut off leaves what another took over to that one, and what follows it as well', async () => {
  const { db, openBusyCopy } = await openTestInbox();
  const { inbox, begun, letGo } = await openBusyCopy();
  const another = 999;
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${processLockClass}, ${another})`);
    await db.execute(sql`update updates set leased_by = ${another} where leased_by is not null`);
    letGo();
    await inbox.stop();
    expect(begun).toEqual([1]);
    const leases = await db.execute(sql`select handled_at, leased_by from updates order by update_id`);
    expect([...leases]).toEqual([
      { handled_at: null, leased_by: another },
      { handled_at: null, leased_by: null },
    ]);
  });
});

it('a process that ends finishes what it has in hand and takes nothing new', async () => {
  const { openBusyCopy, rows } = await openTestInbox();
  const { inbox, begun, letGo } = await openBusyCopy();
  const stopped = inbox.stop();
  letGo();
  await stopped;

  expect(begun).toEqual([1]);
  expect((await rows()).map(({ handled }) => handled)).toEqual([true, false]);
});

it('an update is finished though the database was away at that moment', async () => {
  const { db, openBusyCopy, allHandled } = await openTestInbox();
  const { begun, letGo } = await openBusyCopy();
  const refusal = await refuseUpdates(db, 'update');
  letGo();
  await refusal.untilRefused();
  await refusal.end();

  await allHandled();
  expect(begun).toEqual([1, 1, 2]);
});
