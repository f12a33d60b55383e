import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError } from 'grammy';

/** Telegram rarely asks for more patience than this; a job that must wait longer is tried again by itself. */
const mostSeconds = 90;

/**
 * Does it again after the pause that Telegram asked for, so that the jobs behind it in its queue wait as
 * well. No database connection is held meanwhile, and whoever ends the bot need not wait: see `ending`.
 */
export async function obeyRetryAfter(act: () => Promise<void>, ending: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
      if (seconds === undefined || seconds > mostSeconds) throw error;
      await sleep(seconds * 1000, undefined, { signal: ending });
    }
  }
}
