import type { Db } from '#db/client.ts';
import {
  finish,
  giveBack,
  type InboxUpdate,
  insertUpdates,
  listWaitingLanes,
  postpone,
  setAside,
  takeNext,
} from '#db/queries/inbox.ts';
import { releaseDead } from '#db/queries/processes.ts';
import type { Logger } from '#src/logger.ts';
import type { ArrivedUpdate } from './lane.ts';

export interface Inbox {
  /** Writes updates down and handles them; resolves when they are written, so that they may be confirmed. */
  receive(batch: readonly ArrivedUpdate[]): Promise<void>;
  /** Takes nothing new and waits for what is in hand. */
  stop(): Promise<void>;
}

export interface InboxOptions {
  db: Db;
  processId: number;
  logger: Logger;
  /** Does what an update asks for. May be called again for the same update, so it can safely run twice. */
  handle(payload: unknown): Promise<void>;
  /** Tells the sender that their update was given up. */
  giveUp(payload: unknown): Promise<void>;
  /** Seconds until the next attempt after this error, where Telegram said so. */
  retryAfter(error: unknown): number | null;
}

/** Lanes handled at the same time by one process. */
const mostAtOnce = 32;
/** Failures after which an update is set aside; the delays before each next attempt, in seconds. */
const delays = [1, 4, 15, 60];
/** An update that takes longer is counted as failed. */
const timeLimitMs = 60_000;
/** How often to look for what other processes left behind and what is due again. */
const sweepMs = 1_000;

/**
 * The inbox: updates are written down first and then handled, lane by lane, by the process that received
 * them; what a process that died left behind is taken over by the others.
 */
export function openInbox({ db, processId, logger, handle, giveUp, retryAfter }: InboxOptions): Inbox {
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  /** Lanes of which something is taken and nobody has it in hand. */
  const interrupted = new Set<string>();
  let stopped = false;

  function wake(lane: string): void {
    waiting.add(lane);
    pump();
  }

  function pump(): void {
    for (const lane of waiting) {
      if (stopped || running.size >= mostAtOnce) return;
      // Stays in `waiting`: the lane is looked at once more when the present run of it ends.
      if (running.has(lane)) continue;
      waiting.delete(lane);
      const run = runLane(lane)
        .catch((err) => {
          logger.error({ err, lane }, 'the inbox cannot be read');
          interrupted.add(lane);
        })
        .finally(() => {
          running.delete(lane);
          pump();
        });
      running.set(lane, run);
    }
  }

  async function runLane(lane: string): Promise<void> {
    let update = await takeNext(db, { lane, processId });
    while (update && (await attempt(update))) {
      const finished = update.updateId;
      update = stopped ? await finish(db, finished) : await takeNext(db, { lane, processId, finished });
    }
  }

  async function attempt(update: InboxUpdate): Promise<boolean> {
    const { updateId, attempts } = update;
    try {
      await withinTime(handle(update.payload));
      return true;
    } catch (err) {
      const told = retryAfter(err);
      const delay = told ?? delays[attempts - 1];
      const failure = err instanceof Error ? err.name : 'unknown';
      if (delay === undefined) {
        logger.error({ err, updateId }, 'update set aside after its last attempt');
        await setAside(db, updateId, failure);
        await giveUp(update.payload).catch((err) => logger.warn({ err, updateId }, 'sender not told'));
        wake(update.lane);
      } else {
        logger.warn({ err, updateId, attempts, delay }, 'update failed, will be tried again');
        await postpone(db, updateId, delay, failure);
      }
      return false;
    }
  }

  async function sweep(): Promise<void> {
    await releaseDead(db);
    for (const lane of interrupted) {
      await giveBack(db, { lane, processId });
      interrupted.delete(lane);
    }
    for (const lane of await listWaitingLanes(db, mostAtOnce * 4)) waiting.add(lane);
    pump();
  }

  const timer = setInterval(() => {
    sweep().catch((err) => logger.error({ err }, 'the inbox cannot be looked through'));
  }, sweepMs);
  sweep().catch((err) => logger.error({ err }, 'the inbox cannot be looked through'));

  return {
    async receive(batch) {
      await insertUpdates(db, batch);
      for (const update of batch) wake(update.lane);
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}

async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`over ${timeLimitMs} ms`)), timeLimitMs);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
