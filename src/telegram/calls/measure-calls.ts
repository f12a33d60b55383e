import { HttpError, type RawApi, type Transformer } from 'grammy';
import { callSeconds } from '#src/health/metrics.ts';
import type { Logger } from '#src/logger.ts';

/** Measures each call to Telegram. What is called and what comes of it is told, never what is in it. */
export function measureCalls(logger: Logger): Transformer<RawApi> {
  return async (call, method, payload, signal) => {
    const began = performance.now();
    const note = (answer: string) => {
      const seconds = (performance.now() - began) / 1000;
      callSeconds.observe({ method, answer }, seconds);
      logger.debug({ method, answer, seconds }, 'a call to Telegram');
    };
    try {
      const result = await call(method, payload, signal);
      note(result.ok ? 'ok' : String(result.error_code));
      return result;
    } catch (error) {
      // A poll that is cut short because the bot ends is no failure of Telegram.
      note(error instanceof HttpError && !signal?.aborted ? 'none' : 'cancelled');
      throw error;
    }
  };
}
