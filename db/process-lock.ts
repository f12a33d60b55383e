import type { ReservedSql, Sql } from 'postgres';
import { processLockClass } from './queries/processes.ts';

/** Held by the one process that asks Telegram for updates. */
const pollerLock = 7_240_003;

/**
 * A connection of this process's own that holds its locks. The locks vanish with the process, however it
 * ends, at the very moment: so others see what it left behind without waiting for a clock.
 */
export interface ProcessLock {
  /** The number of this process, unique among those that live. */
  processId: number;
  /** Tries to become the one that polls; true as long as the connection lives. */
  becomePoller(): Promise<boolean>;
  release(): Promise<void>;
}

/** Registers this process as alive. */
export async function takeProcessLock(sql: Sql): Promise<ProcessLock> {
  const connection = await sql.reserve();
  const [row] = await connection<Array<{ pid: number }>>`
    select pg_backend_pid() as pid, pg_advisory_lock(${processLockClass}, pg_backend_pid())`;
  if (!row) throw new Error('Postgres did not tell the id of its process');
  return {
    processId: row.pid,
    becomePoller: () => tryPollerLock(connection),
    async release() {
      await connection`select pg_advisory_unlock_all()`;
      connection.release();
    },
  };
}

async function tryPollerLock(connection: ReservedSql): Promise<boolean> {
  const [row] = await connection<Array<{ taken: boolean }>>`
    select pg_try_advisory_lock(${pollerLock}) as taken`;
  return row?.taken ?? false;
}
