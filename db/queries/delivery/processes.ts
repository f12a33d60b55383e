import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { releaseJobs, unlockQueues } from './worker/release.ts';

/** First half of the advisory locks by which processes tell that they live; the second is their number. */
export const processLockClass = 7_240_002;

/** Notes that a worker of the job queue belongs to this process. */
export async function noteJobWorker(db: Db, workerId: string, processId: number): Promise<void> {
  await db.execute(sql`
    insert into job_workers (worker_id, process_id) values (${workerId}, ${processId}) on conflict do nothing`);
}

/** Notes that a worker ended: what it could not give back is taken back like from the dead. */
export async function forgetJobWorker(db: Db, workerId: string): Promise<void> {
  await db.execute(sql`delete from job_workers where worker_id = ${workerId}`);
}

/** Takes back what dead processes had in hand: updates of the inbox, and jobs. */
export async function releaseDead(db: Db): Promise<void> {
  await db.execute(sql`
    update updates set leased_by = null
    where leased_by not in (${alive}) and handled_at is null and dead_lettered_at is null`);
  await releaseJobs(db, alive);
  await unlockQueues(db);
  await db.execute(sql`delete from job_workers where process_id not in (${alive})`);
}

const alive = sql`select objid::int from pg_locks where locktype = 'advisory' and classid = ${processLockClass}
  and database = (select oid from pg_database where datname = current_database())`;
