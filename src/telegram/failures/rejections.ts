import { GrammyError } from 'grammy';

/**
 * For calls that only tidy up: taking buttons off an old message, answering a tap that may have expired. Nobody
 * waits for them. If their failure were thrown, the update would be handled again, and messages that did arrive
 * would be sent twice.
 */
export async function ignoreFailure(call: Promise<unknown>): Promise<void> {
  await call.catch(() => {});
}

/**
 * For calls that matter but may be impossible. Returns null if Telegram rejects the call for good (400, 403), and
 * rethrows errors after which the call may work later.
 */
export async function nullIfRejected<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (isRejection(error)) return null;
    throw error;
  }
}

/** Ignores that a person cannot be reached, such as "bot was blocked" and "chat not found"; rethrows the rest. */
export async function ignoreUnreachable(call: Promise<unknown>): Promise<void> {
  await call.catch((error) => {
    if (!isUnreachable(error)) throw error;
  });
}

/** Whether Telegram understood the call and will never do it. Trying again is useless. */
export function isRejection(error: unknown): error is GrammyError {
  return error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403);
}

/**
 * Whether nothing can be sent to a chat: the person blocked the bot, never started it or deleted their account, or
 * the group took away the bot's rights.
 */
export function isUnreachable(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    (error.error_code === 403 ||
      /chat not found|user is deactivated|PEER_ID_INVALID|rights to send|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED/i.test(
        error.description,
      ))
  );
}

/** Whether an edit was rejected because it changes nothing: an earlier attempt was successful. */
export function isNotModified(error: unknown): boolean {
  return isRejection(error) && error.description.includes('message is not modified');
}
