import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { processLockClass } from '#db/queries/delivery/processes.ts';
import { connect } from './client.ts';

/** Held by the one process that asks Telegram for updates. */
const pollerLock = 7_240_003;

/** Between attempts to reach a database that is away. */
const pauseMs = 500;

/** One connection of this process that holds its lock. For other processes, this one lives exactly as long. */
interface DbSession {
  /** The number of this process, unique among those that live. */
  processId: number;
  /** Aborted when the connection was cut: from now on others take over what is in hand under this number. */
  cut: AbortSignal;
  /** Tries to become the one that polls: true until the connection is cut. */
  becomePoller(): Promise<boolean>;
}

/**
 * A connection of this process's own that holds its locks. The locks vanish with the process, however it
 * ends, at the very moment: so others see what it left behind without waiting for a clock.
 */
export interface ProcessLock {
  /** The present database session, or the last one while the database is away. */
  readonly session: DbSession;
  /** Calls back when the connection was cut, and when there is a new one: a session under another number. */
  on(event: 'cut' | 'renewed', listener: () => void): void;
  release(): Promise<void>;
}

/** Registers this process as alive, and anew whenever the database was away. @throws if it is away now */
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
    most: 1,
    onClose() {
      ending.abort();
      ended.resolve();
    },
  });
  // Not the number of the server's own process: in a container those come in the same order at every start,
  // and what a dead one held would seem to belong to the next.
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
  // The driver would connect again by itself, without the locks.
  ended.promise.then(() => close());
  return { session, ended: ended.promise, end };
}
