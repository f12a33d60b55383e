import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { processLockClass } from '#db/queries/delivery/processes.ts';
import { connect } from './client.ts';

/** Held by the one process that asks Telegram for updates. */
const pollerLock = 7_240_003;

/** Between attempts to reach a database that is away. */
const pauseMs = 500;

/** How long one connection lasts. For others this process lives exactly as long. */
interface Life {
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
  /** The present life, or the last one while the database is away. */
  readonly life: Life;
  /** Calls back when the connection was cut, and when there is a new one: a life under another number. */
  on(event: 'cut' | 'renewed', listener: () => void): void;
  release(): Promise<void>;
}

/** Registers this process as alive, and anew whenever the database was away. @throws if it is away now */
export async function takeProcessLock(url: string): Promise<ProcessLock> {
  const listeners = { cut: new Set<() => void>(), renewed: new Set<() => void>() };
  const releasing = new AbortController();
  const { signal } = releasing;
  let present = await beginLife(url);
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
      const life = await beginLife(url).catch(() => null);
      if (life && !signal.aborted) return life;
      await life?.end();
      if (signal.aborted) return null;
      await sleep(pauseMs, undefined, { signal }).catch(() => {});
    }
  }

  return {
    get life() {
      return present.life;
    },
    on: (event, listener) => void listeners[event].add(listener),
    async release() {
      releasing.abort();
      await present.end();
      await over;
    },
  };
}

async function beginLife(url: string) {
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
  const life: Life = {
    processId,
    cut: ending.signal,
    async becomePoller() {
      const [row] = await sql<Array<{ taken: boolean }>>`
        select pg_try_advisory_lock(${pollerLock}) as taken`;
      return row?.taken ?? false;
    },
  };
  // The driver would connect again by itself, without the locks.
  ended.promise.then(() => close());
  return { life, ended: ended.promise, end };
}
