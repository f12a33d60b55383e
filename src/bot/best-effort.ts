import { GrammyError } from 'grammy';

/**
 * For calls that only tidy up: taking buttons off an old message, answering a tap that may have expired. What
 * Telegram refuses as impossible (400) or forbidden (403) is let go; what may work later is still thrown.
 */
export async function bestEffort<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** Telegram understood the call and will never do it: asking again is of no use. */
export function isRefusal(error: unknown): error is GrammyError {
  return error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403);
}

/** The person blocked the bot, never started it, or is gone: nothing can be told. */
export function isUnreachable(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    (error.error_code === 403 ||
      /chat not found|user is deactivated|PEER_ID_INVALID/i.test(error.description))
  );
}
