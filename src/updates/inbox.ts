import { setTimeout as sleep } from 'node:timers/promises';
import { insertUpdates, listWaitingLanes } from '#db/queries/delivery/inbox.ts';
import { releaseDead } from '#db/queries/delivery/processes.ts';
import type { ArrivedUpdate } from './lane.ts';
import { type LaneOptions, mostLanesAtOnce, runLanes } from './run-lanes.ts';

export interface Inbox {
  /** Writes updates down and handles them; resolves when they are written, so that they may be confirmed. */
  receive(batch: readonly ArrivedUpdate[]): Promise<void>;
  /** Takes nothing new and waits for what is being handled. */
  stop(): Promise<void>;
}

/** How often to look for what other processes left behind and what is due again. */
const sweepMs = 1_000;

/**
 * The inbox: updates are written down first and then handled, lane by lane, by the process that received
 * them; what a process that died left behind is taken over by the others.
 */
export function openInbox(options: LaneOptions): Inbox {
  const { db, logger } = options;
  const stopping = new AbortController();
  const lanes = runLanes(options, stopping.signal);

  async function sweep(): Promise<void> {
    await lanes.giveBackInterrupted();
    await releaseDead(db);
    // Some more than can be handled now: the rest is found by the next sweeps.
    for (const lane of await listWaitingLanes(db, mostLanesAtOnce * 4)) lanes.wake(lane);
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
      for (const update of batch) lanes.wake(update.lane);
    },
    async stop() {
      stopping.abort();
      await Promise.all([sweeping, lanes.allEnded()]);
    },
  };
}
