import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#db/client.ts';
import { isDatabaseAway } from '#db/database-away.ts';
import type { ProcessLock } from '#db/process-lock.ts';
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
import { type ArrivedUpdate, senderOf } from './lane.ts';

export interface Inbox {
  /** Writes updates down and handles them; resolves when they are written, so that they may be confirmed. */
  receive(batch: readonly ArrivedUpdate[]): Promise<void>;
  /** Takes nothing new and waits for what is in hand. */
  stop(): Promise<void>;
}

export interface InboxOptions {
  db: Db;
  lock: Pick<ProcessLock, 'life'>;
  logger: Logger;
  /** Does what an update asks for. May be called again for the same update, so it can safely run twice. */
  handle(payload: unknown): Promise<void>;
  /**
   * Seconds until the next attempt where a failure was not the update's own, and does not count: Telegram asked
   * for patience, or could not be reached. Null where it was.
   */
  excuse(error: unknown): Promise<number | null>;
  /** Whether it is of no use to begin anything now. */
  isHeld(): boolean;
}

/** Lanes handled at the same time by one process. */
const mostAtOnce = 32;
/** Seconds before each next attempt; after as many failures and one more, an update is set aside. */
const delays = [1, 4, 15, 60];
/** An update that takes longer is counted as failed. Each call of Telegram ends long before that by itself. */
const timeLimitMs = 120_000;
/** How often to look for what other processes left behind and what is due again. */
const sweepMs = 1_000;

/**
 * The inbox: updates are written down first and then handled, lane by lane, by the process that received
 * them; what a process that died left behind is taken over by the others.
 */
export function openInbox({ db, lock, logger, handle, excuse, isHeld }: InboxOptions): Inbox {
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  /** Lanes of which something is taken and nobody has it in hand, and the number under which it was taken. */
  const interrupted = new Map<string, number>();
  const stopping = new AbortController();

  const mayTake = () => !stopping.signal.aborted && !lock.life.cut.aborted && !isHeld();

  function wake(lane: string): void {
    waiting.add(lane);
    pump();
  }

  function pump(): void {
    for (const lane of waiting) {
      if (!mayTake() || running.size >= mostAtOnce) return;
      // Stays in `waiting`: the lane is looked at once more when the present run of it ends.
      if (running.has(lane)) continue;
      waiting.delete(lane);
      const { processId } = lock.life;
      const run = runLane(lane, processId)
        .catch((err) => {
          if (!isDatabaseAway(err)) logger.error({ err, lane }, 'the inbox cannot be read');
          interrupted.set(lane, processId);
        })
        .finally(() => {
          running.delete(lane);
          pump();
        });
      running.set(lane, run);
    }
  }

  async function runLane(lane: string, processId: number): Promise<void> {
    let update = await takeNext(db, { lane, processId });
    while (update && (await attempt(update, processId))) {
      const finished = update.updateId;
      // Somebody who writes fast must not keep others waiting: where they do, each lane has one update at a time.
      const isFormerLife = processId !== lock.life.processId;
      if (!mayTake() || isFormerLife || waiting.size > 0) {
        if (await finish(db, finished)) wake(lane);
        return;
      }
      update = await takeNext(db, { lane, processId, finished });
    }
  }

  async function attempt(update: InboxUpdate, processId: number): Promise<boolean> {
    const { updateId, attempts, payload } = update;
    // Taken more often than it may fail, it never came to an end: it may be what ends the process.
    if (attempts > delays.length + 1) return giveUp(update, processId, new Error('never came to an end'));
    try {
      await withinTime(handle(payload));
      return true;
    } catch (err) {
      const patience = isDatabaseAway(err) ? 1 : await excuse(err);
      if (patience !== null) {
        logger.info({ updateId, patience }, 'update waits');
        await postpone(db, updateId, { processId, seconds: patience, counts: false });
        return false;
      }
      const delay = delays[attempts - 1];
      if (delay === undefined) return giveUp(update, processId, err);
      logger.warn({ err, updateId, attempts, delay }, 'update failed, will be tried again');
      await postpone(db, updateId, { processId, seconds: delay, counts: true, failure: nameOf(err) });
      return false;
    }
  }

  /** Its lane goes on, but only after a look at what is next. */
  async function giveUp(
    { updateId, lane, payload }: InboxUpdate,
    processId: number,
    err: unknown,
  ): Promise<false> {
    logger.error({ err, updateId }, 'update set aside after its last attempt');
    await setAside(db, updateId, { processId, failure: nameOf(err), sender: senderOf(payload) });
    wake(lane);
    return false;
  }

  async function sweep(): Promise<void> {
    for (const [lane, processId] of interrupted) {
      await giveBack(db, { lane, processId });
      interrupted.delete(lane);
    }
    await releaseDead(db);
    for (const lane of await listWaitingLanes(db, mostAtOnce * 4)) waiting.add(lane);
    pump();
  }

  async function keepSweeping(): Promise<void> {
    let isAway = false;
    while (!stopping.signal.aborted) {
      try {
        await sweep();
        if (isAway) logger.info('the database is back');
        isAway = false;
      } catch (err) {
        if (!isAway) logger.warn({ err }, 'the inbox cannot be looked through, will be tried again');
        isAway = true;
      }
      await sleep(sweepMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  const sweeping = keepSweeping();

  return {
    async receive(batch) {
      await insertUpdates(db, batch);
      for (const update of batch) wake(update.lane);
    },
    async stop() {
      stopping.abort();
      await Promise.all([sweeping, ...running.values()]);
    },
  };
}

/** What may be known of a failure: its message could quote somebody. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
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
