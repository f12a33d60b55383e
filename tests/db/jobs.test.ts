import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { reschedule } from '#db/queries/delivery/worker/reschedule.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';

it('enqueues a job once more when a worker takes the waiting one at that very moment', async () => {
  const { db, remove } = await createDatabase();
  const enqueue = async () => {
    const [job] = await rowsOf<{ id: number }>(
      db,
      sql`select ${addJob('show-photos', sql`'{"entryId": 1}'::json`, {
        key: sql`'show-photos:1'`,
        queue: sql`'draft:1'`,
      })} as id`,
    );
    return job?.id;
  };
  const first = await enqueue();
  let enqueuing: ReturnType<typeof enqueue> | undefined;
  await db.transaction(async (worker) => {
    await worker.execute(
      sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker'`,
    );
    enqueuing = enqueue();
    await untilWaiting(db);
  });
  const second = await enqueuing;
  const jobs = await db.execute(sql`select id, locked_by from graphile_worker.jobs order by id`);
  expect(jobs).toEqual([
    { id: first, locked_by: 'a worker' },
    { id: second, locked_by: null },
  ]);
  await remove();
});

it('reschedules a job for the worker that has it, and for nobody else', async () => {
  const { db, remove } = await createDatabase();
  await db.execute(
    sql`select ${addJob('show-photos', sql`'{"entryId": 1}'::json`, { key: sql`'show-photos:1'` })}`,
  );
  const [job] = await rowsOf<{ id: string }>(
    db,
    sql`
    update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker' returning id::text`,
  );
  const waiting = () => db.execute(sql`select from graphile_worker.jobs where locked_by is null`);
  const later = { seconds: 60, payload: { entryId: 1 } };
  await reschedule(db, { id: job?.id ?? '', worker: 'another' }, later);
  expect(await waiting()).toHaveLength(0);
  await reschedule(db, { id: job?.id ?? '', worker: 'a worker' }, later);
  expect(await waiting()).toHaveLength(1);
  await remove();
});
