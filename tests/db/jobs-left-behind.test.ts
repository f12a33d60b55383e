import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { forgetJobsLeftBehind } from '#db/queries/delivery/worker/left-behind.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';

it('an empty queue goes, unless a job is just being added to it', async () => {
  const { db, remove } = await createDatabase();
  await db.execute(
    sql`insert into graphile_worker._private_job_queues (queue_name) values ('card:1'), ('card:2')`,
  );
  let forgetting: Promise<void> | undefined;
  await db.transaction(async (tx) => {
    await tx.execute(
      sql`select ${addJob('show-card', sql`'{"entryId": 1}'::json`, { queue: sql`'card:1'` })}`,
    );
    forgetting = forgetJobsLeftBehind(db);
    await untilWaiting(db);
  });
  await forgetting;
  expect([...(await db.execute(sql`select queue_name from graphile_worker._private_job_queues`))]).toEqual([
    { queue_name: 'card:1' },
  ]);
  expect([...(await db.execute(sql`select queue_name from graphile_worker.jobs`))]).toEqual([
    { queue_name: 'card:1' },
  ]);
  await remove();
});
