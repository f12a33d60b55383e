import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import type { ProcessLock } from '#db/connection/process-lock.ts';
import { finish, giveBack, insertUpdates, listWaitingLanes, takeNext } from '#db/queries/delivery/inbox.ts';
import { releaseDead } from '#db/queries/delivery/processes.ts';
import { type AttemptOptions, attemptUpdate } from './attempt-update.ts';
import type { ArrivedUpdate } from './lane.ts';

export interface Inbox {
  /** Writes updates down and handles them; resolves when they are written, so that they may be confirmed. */
  receive(batch: readonly ArrivedUpdate[]): Promise<void>;
  /** Takes nothing new and waits for what is in hand. */
  stop(): Promise<void>;
}

export interface InboxOptions extends AttemptOptions {
  lock: Pick<ProcessLock, 'session'>;
  /** Whether it is of no use to begin anything now. */
  isHeld(): boolean;
}

/** Lanes handled at the same time by one process. */
const mostAtOnce = 32;
/** How often to look for what other processes left behind and what is due again. */
const sweepMs = 1_000;

/**
 * The inbox: updates are written down first and then handled, lane by lane, by the process that received
 * them; what a process that died left behind is taken over by the others.
 */
export function openInbox(options: InboxOptions): Inbox {
  const { db, lock, logger, isHeld } = options;
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  /** Lanes of which something is taken and nobody has it in hand, and the number under which it was taken. */
  const interrupted = new Map<string, number>();
  const stopping = new AbortController();

  const mayTake = () => !stopping.signal.aborted && !lock.session.cut.aborted && !isHeld();

  function wake(lane: string): void {
    waiting.add(lane);
    pump();
  }

  function pump(): void {
    for (const lane of waiting) {
      if (!mayTake() || running.size >= mostAtOnce) return;
      // Stays in `waiting`: the lane is looked at once more when the present run of it ends, or is given back.
      if (running.has(lane) || interrupted.has(lane)) continue;
      waiting.delete(lane);
      const { processId } = lock.session;
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
    while (update) {
      const outcome = await attemptUpdate(options, update, processId);
      // After a dead letter the lane goes on, but only after a look at what is next.
      if (outcome === 'given up') wake(lane);
      if (outcome !== 'handled') return;
      const finished = update.updateId;
      // Somebody who writes fast must not keep others waiting: where they do, each lane has one update at a time.
      const isFormerSession = processId !== lock.session.processId;
      if (!mayTake() || isFormerSession || waiting.size > 0) {
        if (await finish(db, { updateId: finished, processId })) wake(lane);
        return;
      }
      update = await takeNext(db, { lane, processId, finished });
    }
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
