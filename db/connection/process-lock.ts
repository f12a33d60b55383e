import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { processLockClass } from '#db/queries/delivery/processes.ts';
import { connect } from './client.ts';
import { poolSizes, sessions } from './pools.ts';

/** The advisory lock of the one process that polls Telegram for updates. */
const pollerLock = 7_240_003;

/** Milliseconds between attempts to reach the database again. */
const pauseMs = 500;

/** One connection that holds the lock of this process. To other processes, this one is alive exactly as long. */
interface DbSession {
  /** The number of this process, different from those of all live processes. */
  processId: number;
  /** Aborted when the connection is cut: from then on other processes take over the leases of this number. */
  cut: AbortSignal;
  /** Tries to become the process that polls. If it returns true, this process polls until the connection is cut. */
  becomePoller(): Promise<boolean>;
}

/**
 * A connection that holds the locks of this process. Postgres releases them as soon as the process ends, however it
 * ends. So other processes see at once what it left behind, without waiting for a timeout.
 */
export interface ProcessLock {
  /** The present database session; while the database cannot be reached, the last one. */
  readonly session: DbSession;
  /** Calls `listener` when the connection was cut, or renewed: a new session then has another number. */
  on(event: 'cut' | 'renewed', listener: () => void): void;
  release(): Promise<void>;
}

/** Registers this process as alive, and again after each outage of the database. @throws if it cannot be reached now */
export async function takeProcessLock(url: string): Promise<ProcessLock> {
  const listeners = { cut: new Set<() => void>(), renewed: new Set<() => void>() };
  const releasing = new AbortController();
  const { signal } = releasing;
  let present = await openSession(url);
  const over = stayAlive();

  async function stayAlive(): Promise<void> {
    for (;;) {
      await present.ended;
      if (signal.aborted) return;
      for (const listener of listeners.cut) listener();
      const next = await untilReached();
      if (!next) return;
      present = next;
      for (const listener of listeners.renewed) listener();
    }
  }

  async function untilReached() {
    for (;;) {
      const session = await openSession(url).catch(() => null);
      if (session && !signal.aborted) return session;
      await session?.end();
      if (signal.aborted) return null;
      await sleep(pauseMs, undefined, { signal }).catch(() => {});
    }
  }

  return {
    get session() {
      return present.session;
    },
    on: (event, listener) => void listeners[event].add(listener),
    async release() {
      releasing.abort();
      await present.end();
      await over;
    },
  };
}

async function openSession(url: string) {
  const ending = new AbortController();
  const ended = Promise.withResolvers<void>();
  const { sql, close } = connect(url, {
    most: poolSizes.session,
    ...sessions.session,
    onClose() {
      ending.abort();
      ended.resolve();
    },
  });
  // Random, and not the process id of the connection's backend: in a container those come in the same order at
  // every start, so the leases of a dead process would seem to belong to a new one.
  const processId = randomInt(1, 2 ** 31);
  const end = async () => {
    ended.resolve();
    await close();
  };
  try {
    await sql`select pg_advisory_lock(${processLockClass}, ${processId})`;
  } catch (error) {
    await end();
    throw error;
  }
  const session: DbSession = {
    processId,
    cut: ending.signal,
    async becomePoller() {
      const rows = await sql`select where pg_try_advisory_lock(${pollerLock})`;
      return rows.length > 0;
    },
  };
  // Without this the driver would connect again by itself, and hold no locks.
  ended.promise.then(() => close());
  return { session, ended: ended.promise, end };
}
