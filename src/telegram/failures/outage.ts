import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, GrammyError, HttpError } from 'grammy';
import type { TelegramWatch } from '#src/deps.ts';
import { createReminder, type Logger } from '#src/logger.ts';
import { DownloadFailure } from './download-failure.ts';

/** The first and the longest wait between two calls of `getMe` while Telegram cannot be reached. */
const pauseMs = { first: 500, most: 15_000 };

/** Watches whether Telegram can be reached. It calls Telegram only after another call has failed. */
export function watchTelegram(api: Api, logger: Logger): TelegramWatch {
  const stopping = new AbortController();
  const reminder = createReminder();
  let back: Promise<void> | null = null;
  /** The call of `getMe` that is under way: many calls fail at the same time, and one is enough for all. */
  let asking: Promise<boolean> | null = null;

  const answers = () =>
    api.getMe().then(
      () => true,
      (error) => {
        // Only polling says by itself that an outage goes on.
        if (back && isUnanswered(error)) tell(error);
        return !isUnanswered(error);
      },
    );

  function tell(err: unknown): void {
    if (stopping.signal.aborted || !reminder.isDue('away')) return;
    logger.warn({ err }, 'Telegram cannot be reached: all work waits until it is back');
  }

  async function keepAsking(): Promise<void> {
    const { signal } = stopping;
    for (let ms = pauseMs.first; !signal.aborted; ms = Math.min(ms * 2, pauseMs.most)) {
      await sleep(ms, undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted || (await answers())) break;
    }
    back = null;
    reminder.reset();
    if (!signal.aborted) logger.info('Telegram is back');
  }

  return {
    get isAway() {
      return back !== null;
    },
    async explains(error) {
      if (!isUnanswered(error)) return false;
      if (back) return true;
      asking ??= answers().finally(() => {
        asking = null;
      });
      if (await asking) return false;
      if (!back) tell(error);
      back ??= keepAsking();
      return true;
    },
    async untilBack(ending) {
      if (!back || ending.aborted) return;
      const waited = new AbortController();
      const ended = once(ending, 'abort', { signal: waited.signal }).catch(() => {});
      await Promise.race([back, ended]).finally(() => waited.abort());
    },
    stop: () => stopping.abort(),
  };
}

/** Whether no answer came, or only one that the server itself has an error (5xx). */
export function isUnanswered(error: unknown): boolean {
  return (
    error instanceof HttpError ||
    error instanceof DownloadFailure ||
    (error instanceof GrammyError && error.error_code >= 500)
  );
}
