import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { releaseDead } from '#db/queries/delivery/processes.ts';
import { writeMetrics } from '#src/health/metrics.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

interface Job extends Record<string, unknown> {
  key: string;
  locked_by: string | null;
}

async function jobs({ db }: Stage): Promise<Job[]> {
  return [...(await rowsOf<Job>(db, sql`select key, locked_by from graphile_worker.jobs`))];
}

/** Makes a job look as if it were in hand for an hour. */
async function ageLocks({ db }: Stage): Promise<void> {
  await db.execute(sql`
    update graphile_worker._private_jobs set locked_at = now() - interval '1 hour' where locked_by is not null`);
}

it('a bot that ends leaves no job behind as if it were still in hand', async () => {
  const stage = await openStage();
  for (const round of [1, 2, 3, 4]) {
    const { number } = await submitEntry(stage, stage.aysel);
    await stage.group.expectMessage(`No. ${number}\n`);
    await stage.stop();
    expect(await jobs(stage), `round ${round}`).toEqual([]);
    await stage.start();
  }
});

it('a job that takes long is not taken from a bot that lives', async () => {
  const stage = await openStage();
  const { telegram, group, aysel, db } = stage;
  telegram.faults.add({ kind: 'slow', method: 'sendPhoto', ms: 1500 });
  await submitEntry(stage, aysel);
  await eventually(async () => (await jobs(stage))[0]?.locked_by);
  await ageLocks(stage);
  await releaseDead(db);
  expect((await jobs(stage))[0]?.locked_by).not.toBeNull();

  await group.expectMessage('No. 1\n');
  await untilJobsDone(stage);
  expect(telegram.journal.calls('sendPhoto')).toHaveLength(1);
});

it('a job of a bot that died is taken over within seconds', async () => {
  const stage = await openStage();
  const { telegram, group, aysel, db } = stage;
  telegram.faults.add({ kind: 'server-error', method: 'sendPhoto' });
  await submitEntry(stage, aysel);
  await eventually(() => telegram.journal.calls('sendPhoto').length === 1);
  // As if the one that failed had been killed instead.
  await eventually(async () => {
    const rows = await db.execute(sql`
      with taken as (
        update graphile_worker._private_jobs set locked_by = 'pool-dead', locked_at = now(), run_at = now()
        where locked_by is null and attempts = 1 returning id
      )
      insert into job_workers (worker_id, process_id) select 'pool-dead', 1 from taken returning worker_id`);
    return rows.length === 1;
  });

  await group.expectMessage('No. 1\n');
});

it('a job that was taken back from a bot that lives is still in the queue, though there it comes to its end', async () => {
  const stage = await openStage();
  const { telegram, aysel, chatOf, db } = stage;
  await aysel.send(chatOf(aysel), '/help');
  await chatOf(aysel).expectMessage(/How it works/);
  const slow = telegram.faults.add({ kind: 'slow', method: 'sendMessage', ms: 1000 });
  const told = (at: string) => sql`
    enqueue_job('tell-given-up', json_build_object('personId', ${aysel.id}::bigint, 'chatId', ${aysel.id}::bigint),
      null, 'a job', clock_timestamp() + ${at}::interval, 25)`;
  await db.execute(sql`select ${told('0')}`);
  await telegram.until(() => slow.used === 1, { describe: 'the message to be on its way' });
  // Its lock was lost, and somebody enqueues it once more: that one finds it waiting, and renews it where it is.
  await db.transaction(async (tx) => {
    await tx.execute(sql`update graphile_worker._private_jobs set locked_by = null, locked_at = null`);
    await tx.execute(sql`select ${told('1 hour')}`);
  });
  await chatOf(aysel).expectMessage(/went wrong/);
  await stage.stop();

  expect(await jobs(stage)).toEqual([{ key: 'a job', locked_by: null }]);
});

it('the queue keeps of a failure what failed, not whom or what it was about', async () => {
  const stage = await openStage();
  await stage.db.execute(sql`
    select enqueue_job('store-photo', json_build_object('photoId', 98765432109876), null, 'failing', now(), 25)`);
  const failure = await eventually(async () => {
    const [job] = await rowsOf<{ last_error: string | null }>(
      stage.db,
      sql`
      select last_error from graphile_worker.jobs where key = 'failing'`,
    );
    return job?.last_error;
  });
  expect(failure).toContain('Failed query');
  expect(failure).not.toContain('98765432109876');
});

it('a job that is given up is counted, so that an operator can be alarmed', async () => {
  const { db } = await openStage();
  // Nobody can be told anything without being named.
  await db.execute(sql`select graphile_worker.add_job('tell-inviter', '{}', max_attempts => 1)`);
  await eventually(async () => {
    const metrics = await writeMetrics({ isReady: true, lastPollAt: null, backlog: null });
    return metrics.includes('hesabat_jobs_given_up_total{task="tell-inviter"} 1');
  });
});
