import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import type { DbSession, ProcessLock } from '#db/connection/process-lock.ts';
import { finish, giveBack, takeNext } from '#db/queries/delivery/inbox.ts';
import { createReminder } from '#src/logger.ts';
import { type AttemptOptions, attemptUpdate } from './attempt-update.ts';

/** How many lanes one process handles at the same time. */
export const mostLanesAtOnce = 32;

export interface LaneOptions extends Omit<AttemptOptions, 'handle'> {
  /** Does what an update asks for. May be called again for the same update, so it can safely run twice. */
  handle(payload: unknown): Promise<void>;
  lock: Pick<ProcessLock, 'session'>;
  /** Whether no update should be begun now, because Telegram cannot be reached. */
  isHeld(): boolean;
}

export interface Lanes {
  /** Handles the waiting updates of a lane, as soon as fewer than `mostLanesAtOnce` lanes are handled. */
  wake(lane: string): void;
  /** Releases the leased updates of lanes that an outage of the database interrupted. */
  giveBackInterrupted(): Promise<void>;
  /** Resolves when the lanes that are being handled have ended. */
  allEnded(): Promise<void>;
}

/** Handles waiting updates, one after the other within a lane, many lanes at once. */
export function runLanes(options: LaneOptions, stopping: AbortSignal): Lanes {
  const { db, lock, logger, isHeld } = options;
  const reminder = createReminder();
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  /** Lanes with an update that is leased but not handled, and the process number of that lease. */
  const interrupted = new Map<string, number>();

  const mayTake = () => !stopping.aborted && !lock.session.cut.aborted && !isHeld();

  function wake(lane: string): void {
    waiting.add(lane);
    pump();
  }

  function pump(): void {
    for (const lane of waiting) {
      if (!mayTake() || running.size >= mostLanesAtOnce) return;
      // The lane stays in `waiting`. It is looked at again when its run ends, or after its update was released.
      if (running.has(lane) || interrupted.has(lane)) continue;
      waiting.delete(lane);
      const { session } = lock;
      const { processId } = session;
      const run = runLane(lane, session)
        .catch((err) => {
          // Each sweep tries again, a second later.
          if (!isDatabaseAway(err) && reminder.isDue('reading')) {
            logger.error({ err, lane }, 'the inbox cannot be read');
          }
          interrupted.set(lane, processId);
        })
        .finally(() => {
          running.delete(lane);
          pump();
        });
      running.set(lane, run);
    }
  }

  async function runLane(lane: string, session: DbSession): Promise<void> {
    const { processId } = session;
    // The session of the lease: when its answer comes, the process may have a new one, and others the update.
    const handle = (payload: unknown, abandoned: AbortSignal) =>
      session.run(() => options.handle(payload), abandoned);
    let update = await takeNext(db, { lane, processId });
    while (update) {
      const outcome = await attemptUpdate({ ...options, handle }, update, processId);
      // A dead letter does not block its lane: a new run takes the next update.
      if (outcome === 'given up') wake(lane);
      if (outcome !== 'handled') return;
      const finished = update.updateId;
      // If other lanes wait, a run ends after one update: a person who writes fast must not hold up the others.
      const isFormerSession = processId !== lock.session.processId;
      if (!mayTake() || isFormerSession || waiting.size > 0) {
        if (await finish(db, { updateId: finished, processId })) wake(lane);
        return;
      }
      update = await takeNext(db, { lane, processId, finished });
    }
  }

  return {
    wake,
    async giveBackInterrupted() {
      for (const [lane, processId] of interrupted) {
        await giveBack(db, { lane, processId });
        interrupted.delete(lane);
      }
    },
    async allEnded() {
      await Promise.all(running.values());
    },
  };
}
