import type { Db } from '#db/connection/client.ts';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import type { InboxUpdate } from '#db/queries/delivery/inbox.ts';
import { deadLetter, postpone } from '#db/queries/delivery/retry-updates.ts';
import { updateSeconds } from '#src/health/metrics.ts';
import type { Logger } from '#src/logger.ts';
import { senderOf } from './lane.ts';

export interface AttemptOptions {
  db: Db;
  logger: Logger;
  /** @param abandoned aborted when it took too long: nobody waits for it any more */
  handle(payload: unknown, abandoned: AbortSignal): Promise<void>;
  /**
   * Seconds until the next attempt, if the failure has an outside cause and does not count: Telegram could not be
   * reached, or asked the bot to wait. Null if the failure counts.
   */
  retryDelayFor(error: unknown): Promise<number | null>;
}

/** Seconds before the second to the fifth attempt. After the fifth failure an update becomes a dead letter. */
const delays = [1, 4, 15, 60];

/** An attempt that takes longer has failed. A single call to Telegram ends much earlier (`callSeconds`). */
const timeLimitMs = 120_000;

/**
 * Handles an update that this process holds under a lease. If that fails, records when to try again, or makes it a
 * dead letter. If it succeeds, the caller still has to mark the update as handled.
 */
export async function attemptUpdate(
  options: AttemptOptions,
  update: InboxUpdate,
  processId: number,
): Promise<Outcome> {
  const began = performance.now();
  const outcome = await attempt(options, update, processId);
  const seconds = (performance.now() - began) / 1000;
  updateSeconds.observe({ outcome }, seconds);
  options.logger.debug({ updateId: update.updateId, outcome, seconds }, 'an update was attempted');
  return outcome;
}

type Outcome = 'handled' | 'waits' | 'given up';

async function attempt(
  { db, logger, handle, retryDelayFor }: AttemptOptions,
  { updateId, attempts, payload }: InboxUpdate,
  processId: number,
): Promise<Outcome> {
  // It was taken more often than it may fail, so an attempt did not even come to an end: the update may crash the
  // process.
  if (attempts > delays.length + 1) return giveUp(new Error('never came to an end'));
  try {
    await withinTime((abandoned) => handle(payload, abandoned));
    return 'handled';
  } catch (err) {
    const patience = isDatabaseAway(err) ? 1 : await retryDelayFor(err);
    if (patience !== null) {
      logger.info({ updateId, patience }, 'update waits');
      await postpone(db, updateId, { processId, seconds: patience, counts: false });
      return 'waits';
    }
    const delay = delays[attempts - 1];
    if (delay === undefined) return giveUp(err);
    logger.warn({ err, updateId, attempts, delay }, 'update failed, will be tried again');
    await postpone(db, updateId, { processId, seconds: delay, counts: true, failure: nameOf(err) });
    return 'waits';
  }

  async function giveUp(err: unknown): Promise<'given up'> {
    logger.error({ err, updateId }, 'update is a dead letter after its last attempt');
    await deadLetter(db, updateId, { processId, failure: nameOf(err), sender: senderOf(payload) });
    return 'given up';
  }
}

/** The part of an error that may be stored: its message could quote a person. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

/** Waits for work only so long. Then it is abandoned: it may not go on beside the next attempt. */
async function withinTime(work: (abandoned: AbortSignal) => Promise<void>): Promise<void> {
  const abandoning = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const reason = new Error(`over ${timeLimitMs} ms`);
      abandoning.abort(reason);
      reject(reason);
    }, timeLimitMs);
  });
  try {
    await Promise.race([work(abandoning.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
