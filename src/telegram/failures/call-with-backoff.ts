import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import type { Logger } from '#src/logger.ts';
import { isUnanswered } from './outage.ts';

/** The longest wait between two attempts. */
const mostSeconds = 60;

export interface Patience {
  logger: Logger;
  /** Ends the attempts when it is aborted. Without it, they go on until Telegram answers. */
  ending?: AbortSignal | undefined;
}

/**
 * Repeats a call until Telegram answers it. Telegram may be unreachable, have an error of its own, or ask the bot
 * to wait.
 * @throws GrammyError if Telegram rejects the call, or the abort reason if `ending` is aborted
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
