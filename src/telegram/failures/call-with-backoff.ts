import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import type { Logger } from '#src/logger.ts';
import { isUnanswered } from './outage.ts';

/** Between attempts, in seconds, at the most. */
const mostSeconds = 60;

export interface Patience {
  logger: Logger;
  /** Until when it lasts; for as long as it takes where there is none. */
  ending?: AbortSignal | undefined;
}

/**
 * Calls Telegram until it answers: it may be away, have trouble of its own, or ask for patience.
 * @throws GrammyError what it refuses for good; the reason of `ending` when that is aborted meanwhile
 */
export async function untilAnswered<T>(call: () => Promise<T>, { logger, ending }: Patience): Promise<T> {
  for (let seconds = 1; ; seconds = Math.min(seconds * 2, mostSeconds)) {
    ending?.throwIfAborted();
    try {
      return await call();
    } catch (err) {
      ending?.throwIfAborted();
      const asked = err instanceof GrammyError ? err.parameters.retry_after : undefined;
      if (!isUnanswered(err) && asked === undefined) throw err;
      logger.warn({ err, seconds: asked ?? seconds }, 'Telegram did not answer, will be asked again');
      await sleep((asked ?? seconds) * 1000, undefined, {
        ref: false,
        ...(ending ? { signal: ending } : {}),
      });
    }
  }
}
