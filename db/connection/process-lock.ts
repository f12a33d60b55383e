import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { processLockClass } from '#db/queries/delivery/processes.ts';
import { connect } from './client.ts';
import { poolSizes, sessions } from './pools.ts';
import { startPulse } from './pulse.ts';

/** The advisory lock of the one process that polls Telegram for updates. */
const pollerLock = 7_240_003;

/** Milliseconds between attempts to reach the database again. */
const pauseMs = 500;

/** Milliseconds without any answer after which that is told. */
const noAnswerMs = 5_000;

class NoAnswerError extends Error {
  readonly code = 'CONNECT_TIMEOUT';
  constructor() {
    super('the database, or the pooler in front of it, gives no answer');
  }
}

/** One connection that holds the lock of this process. To other processes, this one is alive exactly as long. */
export interface DbSession {
  /** The number of this process, different from those of all live processes. */
  processId: number;
  /** Aborted when the connection is cut: from then on other processes take over the leases of this number. */
  cut: AbortSignal;
  /** Tries to become the process that polls. If it returns true, this process polls until the connection is cut. */
  becomePoller(): Promise<boolean>;
  /**
   * Does work that belongs to this session: after it was silent for too long, that work cannot go on.
   * @param abandoned aborted when nobody waits for the work any more: it cannot go on either
   */
  run<Result>(work: () => Promise<Result>, abandoned?: AbortSignal): Promise<Result>;
}

/**
 * A connection that holds the locks of this process. Postgres releases them as soon as the process ends, however it
 * ends. So other processes see at once what it left behind, without waiting for a timeout. A process that lives and does
 * nothing any more is noticed by its silence, see `pulse.ts`.
 */
export interface ProcessLock {
  /** The present database session; while the database cannot be reached, the last one. */
  readonly session: DbSession;
  /** Calls `listener` when the connection was cut, or renewed: a new session then has another number. */
  on(event: 'cut' | 'renewed', listener: () => void): void;
  /**
   * Called before anything that others would notice: a statement, a call to Telegram.
   * @throws SilenceError if others may have taken over the work that it is about; or the reason why it was abandoned
   */
  ensureHeard(): void;
  release(): Promise<void>;
}

/** The session that the present work belongs to. */
const working = new AsyncLocalStorage<Pick<OpenSession, 'ensureHeard'>>();

/**
 * Registers this process as alive, and again after each outage of the database.
 * @param onFailure is told why it could not be registered again: that is tried for as long as it takes
 * @throws if the database cannot be reached now
 */
export async function takeProcessLock(
  url: string,
  onFailure: (error: unknown) => void = () => {},
): Promise<ProcessLock> {
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
    // A pooler without a server lets everybody wait, and the driver gives up nothing that has not begun.
    const waiting = setInterval(() => onFailure(new NoAnswerError()), noAnswerMs).unref();
    try {
      return await keepTrying();
    } finally {
      clearInterval(waiting);
    }
  }

  async function keepTrying() {
    for (;;) {
      const session = await openSession(url, signal).catch((error) => {
        if (!signal.aborted) onFailure(error);
        return null;
      });
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
    ensureHeard() {
      // What ends and tidies up goes on without a session.
      if (!signal.aborted) (working.getStore() ?? present).ensureHeard();
    },
    async release() {
      releasing.abort();
      await present.end();
      await over;
    },
  };
}

interface OpenSession {
  session: DbSession;
  ended: Promise<void>;
  end(): Promise<void>;
  /** @throws SilenceError */
  ensureHeard(): void;
}

/** @param signal ends the attempt, which a pooler without a server lets wait for as long as it likes */
async function openSession(url: string, signal?: AbortSignal): Promise<OpenSession> {
  const ending = new AbortController();
  const ended = Promise.withResolvers<void>();
  const lose = () => {
    ending.abort();
    ended.resolve();
  };
  const { sql, close } = connect(url, { most: poolSizes.session, ...sessions.session, onClose: lose });
  // Random, and not the process id of the connection's backend: in a container those come in the same order at
  // every start, so the leases of a dead process would seem to belong to a new one.
  const processId = randomInt(1, 2 ** 31);
  const end = async () => {
    ended.resolve();
    await close();
  };
  try {
    signal?.addEventListener('abort', end);
    await sql`select pg_advisory_lock(${processLockClass}, ${processId})`;
  } catch (error) {
    await end();
    throw error;
  } finally {
    signal?.removeEventListener('abort', end);
  }
  const pulse = startPulse(async () => void (await sql`select 1`), lose);
  const session: DbSession = {
    processId,
    cut: ending.signal,
    async becomePoller() {
      const rows = await sql`select where pg_try_advisory_lock(${pollerLock})`;
      return rows.length > 0;
    },
    run(work, abandoned) {
      const ensureHeard = () => {
        abandoned?.throwIfAborted();
        pulse.ensureHeard();
      };
      return working.run({ ensureHeard }, work);
    },
  };
  // Without this the driver would connect again by itself, and hold no locks.
  ended.promise.then(() => {
    pulse.stop();
    return close();
  });
  return { session, ended: ended.promise, end, ensureHeard: pulse.ensureHeard };
}
