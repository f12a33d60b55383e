import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { sessions } from '#db/connection/pools.ts';
import { queryRows } from '#db/connection/query-rows.ts';
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

/**
 * Seconds without a sign of life after which the session of a process is ended. A process counts itself as dead before
 * that, see `db/connection/pulse.ts`.
 */
const silentSeconds = 12;

/**
 * Ends the sessions of processes that live and do nothing any more: stopped, swapping, or cut off in one direction. Their
 * connections stay open, and with them their locks. Postgres itself tells when each session last spoke, so one clock
 * decides. Sessions of the version before have another name, and give no signs of life. The sessions are looked up first
 * and ended then: as one of several conditions, `pg_terminate_backend` may be tried on every connection.
 * @returns the numbers of these processes
 */
export async function endSilent(db: Db): Promise<number[]> {
  const statement = sql`
    with silent as materialized (
      select pid, objid::int as "processId" from pg_locks held join pg_stat_activity activity using (pid)
      where locktype = 'advisory' and classid = ${processLockClass} and granted
        and held.database = (select oid from pg_database where datname = current_database())
        and application_name = ${sessions.session.name}
        and state_change < clock_timestamp() - make_interval(secs => ${silentSeconds})
    )
    select "processId" from silent where pg_terminate_backend(pid)`;
  const rows = await queryRows(db, silentRow, statement);
  return rows.map(({ processId }) => processId);
}

const silentRow = z.object({ processId: z.int() });

/** Takes back what dead processes had in hand: updates of the inbox, and jobs. */
export async function releaseDead(db: Db): Promise<void> {
  await db.execute(sql`
    update updates set leased_by = null
    where leased_by not in (${alive}) and handled_at is null and dead_lettered_at is null`);
  await releaseJobs(db, alive);
  await unlockQueues(db);
  await db.execute(sql`delete from job_workers where process_id not in (${alive})`);
}

const liveRow = z.object({ id: z.int() });

/** The numbers of all processes that live. */
export async function listLiveProcesses(db: Db): Promise<number[]> {
  const rows = await queryRows(db, liveRow, sql`select id from (${alive}) as live (id)`);
  return rows.map(({ id }) => id);
}

const alive = sql`select objid::int from pg_locks where locktype = 'advisory' and classid = ${processLockClass}
  and database = (select oid from pg_database where datname = current_database())`;
