import { randomInt } from 'node:crypto';
import type { Sql } from 'postgres';
import { connect } from './client.ts';
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
  /** Resolves when the connection was cut: for the others this process is dead, so it had better be. */
  lost: Promise<void>;
  release(): Promise<void>;
}

/** Registers this process as alive. */
export async function takeProcessLock(url: string): Promise<ProcessLock> {
  const lost = Promise.withResolvers<void>();
  let released = false;
  const { sql, close } = connect(url, {
    most: 1,
    onClose: () => {
      if (!released) lost.resolve();
    },
  });
  // Not the number of the server's own process: in a container those come in the same order at every start,
  // and what a dead one held would seem to belong to the next.
  const processId = randomInt(1, 2 ** 31);
  await sql`select pg_advisory_lock(${processLockClass}, ${processId})`;
  return {
    processId,
    becomePoller: () => tryPollerLock(sql),
    lost: lost.promise,
    async release() {
      released = true;
      await close();
    },
  };
}

async function tryPollerLock(sql: Sql): Promise<boolean> {
  const [row] = await sql<Array<{ taken: boolean }>>`
    select pg_try_advisory_lock(${pollerLock}) as taken`;
  return row?.taken ?? false;
}
