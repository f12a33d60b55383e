import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';
import { openCopy } from '#tests/updates/open-copy.ts';

type Lock = Awaited<ReturnType<typeof openCopy>>['lock'];

async function openDatabase() {
  const database = await createDatabase();
  onTestFinished(database.remove);
  return database;
}

/** Lets a process sleep for so long that another ends its session, which is the first thing that it sees when it wakes. */
async function sleepUntilCut({ sql }: TestDatabase, lock: Lock): Promise<void> {
  const { cut, processId } = lock.session;
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 20_000 });
  await sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = ${processId}`;
  if (!cut.aborted) await new Promise((resolve) => cut.addEventListener('abort', resolve));
  await setImmediate();
  vi.useRealTimers();
}

it('a process that wakes and sees first that its session was ended does nothing of what it had in hand', async () => {
  const database = await openDatabase();
  const { lock } = await openCopy(database, { handle: async () => {} });
  await lock.session.run(async () => {
    lock.ensureHeard();
    await sleepUntilCut(database, lock);
    expect(() => lock.ensureHeard()).toThrow('silent for too long');
  });
});

it('what it was taking when it fell asleep is refused also if the answer comes after a new session has begun', async () => {
  const database = await openDatabase();
  const { sql, db } = database;
  await sql`insert into updates (update_id, lane, payload) values (1, 'chat:1', '{}')`;
  const release = Promise.withResolvers<void>();
  const locked = Promise.withResolvers<void>();
  const holding = sql.begin(async (tx) => {
    await tx`select from updates for update`;
    locked.resolve();
    await release.promise;
  });
  await locked.promise;
  const attempts: string[] = [];
  const { lock } = await openCopy(database, {
    handle: async () => {
      attempts.push('begun');
      lock.ensureHeard();
      attempts.push('handled');
    },
  });
  await untilWaiting(db);
  const renewed = new Promise<void>((resolve) => lock.on('renewed', resolve));
  await sleepUntilCut(database, lock);
  await renewed;
  release.resolve();
  await holding;
  await eventually(() => attempts.includes('handled'));
  expect(attempts).toEqual(['begun', 'begun', 'handled']);
});
