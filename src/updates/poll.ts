import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import type { ProcessLock } from '#db/connection/process-lock.ts';
import type { Arrival } from '#src/health/open-health.ts';
import { createReminder, type Logger } from '#src/logger.ts';
import { isUnanswered } from '#src/telegram/failures/outage.ts';
import { allowedUpdates } from './allowed-updates.ts';
import type { Inbox } from './inbox.ts';
import { type ArrivedUpdate, overhear, readUpdate } from './lane.ts';

/**
 * Whether a failure passes by itself: Telegram or the database cannot be reached, or Telegram asked the bot to
 * wait. Any other one needs the operator.
 */
function canPass(error: unknown): boolean {
  if (error instanceof GrammyError && error.parameters.retry_after !== undefined) return true;
  return isUnanswered(error) || isDatabaseAway(error);
}

export interface Poller {
  arrival(): Arrival;
  stop(): Promise<void>;
}

/** Leaves out an update that cannot be stored: it must not hold up all that come after it. */
function readOrLeaveOut(update: { update_id: number }, logger: Logger): ArrivedUpdate[] {
  const read = readUpdate(update);
  if (read === null)
    logger.error({ updateId: update.update_id }, 'an update cannot be stored, and is left out');
  return read === null || read === 'chatter' ? [] : [read];
}

/** How long Telegram waits for updates before it answers that there are none. */
const longPollSeconds = 25;
/** Milliseconds before trying again to become the process that polls, and after a failed call. */
const pauseMs = 1_000;

/**
 * Polls Telegram for updates. Of several processes only the one that holds the poller's lock does; the others stand
 * by. Asking for the next updates makes Telegram forget the former ones, so the inbox stores those first.
 */
export function startPolling(
  api: Api,
  inbox: Inbox,
  lock: Pick<ProcessLock, 'session'>,
  logger: Logger,
): Poller {
  const stopping = new AbortController();
  const reminder = createReminder();
  // Until it is known that another copy polls, this one is expected to.
  let isPolling = true;
  let lastAt: Date | null = null;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const { session } = lock;
      const mayPoll = await session.becomePoller().catch(() => false);
      const signal = AbortSignal.any([stopping.signal, session.cut]);
      isPolling = mayPoll && !signal.aborted;
      if (isPolling) await poll(signal).catch((err) => noteEnd(err, signal));
      isPolling = false;
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  async function poll(signal: AbortSignal): Promise<void> {
    await untilDone(() => api.deleteWebhook(), 'asking for updates failed', signal);
    lastAt = new Date();
    logger.info('polling for updates');
    let offset = 0;
    for (;;) {
      const batch = await untilDone(
        () =>
          api.getUpdates(
            { offset, limit: 100, timeout: longPollSeconds, allowed_updates: allowedUpdates },
            signal as Parameters<Api['getUpdates']>[1],
          ),
        'asking for updates failed',
        signal,
      );
      lastAt = new Date();
      const arrived = batch.flatMap((update) => readOrLeaveOut(update, logger));
      const overheard = batch.flatMap(overhear);
      await untilDone(() => inbox.receive(arrived, overheard), 'updates could not be written down', signal);
      offset = Math.max(offset, ...batch.map((update) => update.update_id + 1));
    }
  }

  async function untilDone<T>(call: () => Promise<T>, failure: string, signal: AbortSignal): Promise<T> {
    for (;;) {
      signal.throwIfAborted();
      try {
        const answer = await call();
        reminder.reset();
        return answer;
      } catch (err) {
        signal.throwIfAborted();
        const retryAfter = err instanceof GrammyError ? err.parameters.retry_after : undefined;
        const level = canPass(err) ? 'warn' : 'error';
        if (reminder.isDue(`${level} ${failure}`)) logger[level]({ err }, `${failure}, will be tried again`);
        await sleep(retryAfter ? retryAfter * 1000 : pauseMs, undefined, { signal });
      }
    }
  }

  function noteEnd(err: unknown, signal: AbortSignal): void {
    if (!signal.aborted) logger.error({ err }, 'polling ended, will begin again');
  }

  const done = run();
  return {
    arrival: () => ({ by: isPolling ? 'polling' : 'standby', lastAt }),
    async stop() {
      stopping.abort();
      await done;
    },
  };
}
