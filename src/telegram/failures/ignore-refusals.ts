import { GrammyError } from 'grammy';

/**
 * For calls that only tidy up: taking buttons off an old message, answering a tap that may have expired. They
 * are owed to nobody: were their failure thrown, the update would be handled again, and messages that did
 * arrive would be sent twice.
 */
export async function bestEffort(call: Promise<unknown>): Promise<void> {
  await call.catch(() => {});
}

/**
 * For calls that somebody is owed, if they are possible at all: what Telegram refuses for good (400, 403) is
 * null, what may work later is thrown.
 */
export async function unlessRefused<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** For what somebody is told by a job: who cannot be reached is not told, and that is that. */
export async function unlessUnreachable(call: Promise<unknown>): Promise<void> {
  await call.catch((error) => {
    if (!isUnreachable(error)) throw error;
  });
}

/** Telegram understood the call and will never do it: asking again is of no use. */
export function isRefusal(error: unknown): error is GrammyError {
  return error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403);
}

/** The person blocked the bot, never started it, or is gone; the group took the bot's rights: nothing can be told. */
export function isUnreachable(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    (error.error_code === 403 ||
      /chat not found|user is deactivated|PEER_ID_INVALID|rights to send|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED/i.test(
        error.description,
      ))
  );
}

/** An edit that would change nothing: an earlier attempt got through. */
export function isNotModified(error: unknown): boolean {
  return isRefusal(error) && error.description.includes('message is not modified');
}
