import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import type { ProcessLock } from '#db/connection/process-lock.ts';
import { finish, giveBack, takeNext } from '#db/queries/delivery/inbox.ts';
import { type AttemptOptions, attemptUpdate } from './attempt-update.ts';

/** Lanes handled at the same time by one process. */
export const mostLanesAtOnce = 32;

export interface LaneOptions extends AttemptOptions {
  lock: Pick<ProcessLock, 'session'>;
  /** Whether nothing new should be begun now. */
  isHeld(): boolean;
}

export interface Lanes {
  /** Handles what waits in a lane, as soon as there is room. */
  wake(lane: string): void;
  /** Frees what was taken in lanes that an outage interrupted. */
  giveBackInterrupted(): Promise<void>;
  /** Resolves when all lanes that were being handled have ended. */
  allEnded(): Promise<void>;
}

/** Handles waiting updates, one after the other within a lane, many lanes at once. */
export function runLanes(options: LaneOptions, stopping: AbortSignal): Lanes {
  const { db, lock, logger, isHeld } = options;
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  /** Lanes of which something is taken and nobody handles it, and the process number under which it was taken. */
  const interrupted = new Map<string, number>();

  const mayTake = () => !stopping.aborted && !lock.session.cut.aborted && !isHeld();

  function wake(lane: string): void {
    waiting.add(lane);
    pump();
  }

  function pump(): void {
    for (const lane of waiting) {
      if (!mayTake() || running.size >= mostLanesAtOnce) return;
      // It stays in `waiting`, and is looked at again when its present run ends or it is given back.
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
      // When lanes wait for room, each running lane handles one update: a fast writer must not hold up the others.
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
