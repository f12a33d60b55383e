import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { insertUpdates, listWaitingLanes } from '#db/queries/delivery/inbox.ts';
import { endSilent, releaseDead } from '#db/queries/delivery/processes.ts';
import { enqueueReasonHints, type Overheard } from '#db/queries/review/reason-hints.ts';
import { createReminder } from '#src/logger.ts';
import type { ArrivedUpdate } from './lane.ts';
import { type LaneOptions, mostLanesAtOnce, runLanes } from './run-lanes.ts';

export interface Inbox {
  /**
   * Stores updates, then handles them. Resolves as soon as they are stored: now Telegram may forget them.
   * @param overheard who wrote what is not for the bot: whoever is just being asked for a reason gets a hint
   */
  receive(batch: readonly ArrivedUpdate[], overheard?: readonly Overheard[]): Promise<void>;
  /** Takes no more updates, and waits for those that are being handled. */
  stop(): Promise<void>;
}

/** Milliseconds between two looks for updates that a dead process left behind, or that are due again. */
const sweepMs = 1_000;

/**
 * Opens the inbox. It stores updates first and then handles them, lane by lane. The process that received an update
 * handles it, unless that process dies: then another one takes over.
 */
export function openInbox(options: LaneOptions): Inbox {
  const { db, logger } = options;
  const stopping = new AbortController();
  const lanes = runLanes(options, stopping.signal);

  async function sweep(): Promise<void> {
    await lanes.giveBackInterrupted();
    for (const processId of await endSilent(db)) {
      logger.warn({ processId }, 'a copy of the bot was silent: its work is taken over');
    }
    await releaseDead(db);
    // More lanes than can run at the same time. Later sweeps find the rest.
    for (const lane of await listWaitingLanes(db, mostLanesAtOnce * 4)) lanes.wake(lane);
  }

  async function keepSweeping(): Promise<void> {
    const reminder = createReminder();
    let isAway = false;
    while (!stopping.signal.aborted) {
      try {
        await sweep();
        if (isAway) logger.info('the inbox is looked through again');
        isAway = false;
        reminder.reset();
      } catch (err) {
        const level = isDatabaseAway(err) ? 'warn' : 'error';
        if (reminder.isDue(level)) {
          logger[level]({ err }, 'the inbox cannot be looked through, will be tried again');
        }
        isAway = true;
      }
      await sleep(sweepMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  const sweeping = keepSweeping();
  let hinting: Promise<void> = Promise.resolve();

  return {
    async receive(batch, overheard = []) {
      await insertUpdates(db, batch);
      for (const update of batch) lanes.wake(update.lane);
      // Nothing waits for them: a hint that gets lost is no loss.
      hinting = hinting
        .then(() => enqueueReasonHints(db, overheard))
        .catch((err) => logger.warn({ err }, 'hints about reasons could not be enqueued'));
    },
    async stop() {
      stopping.abort();
      await Promise.all([sweeping, lanes.allEnded(), hinting]);
    },
  };
}
