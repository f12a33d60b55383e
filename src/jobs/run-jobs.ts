import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessLock } from '#db/connection/process-lock.ts';
import type { Deps } from '#src/deps.ts';
import { createReminder } from '#src/logger.ts';
import { startWorkers, type Workers } from './start-workers.ts';

/** Milliseconds until the next attempt to start workers, after one failed. */
const pauseMs = 1_000;

/**
 * Runs the jobs of the queue until stopped. A job that fails is tried again later, see `addJob`. After the database
 * was unreachable, new workers start under the process's new number. Jobs that the former workers could not mark as
 * done are then taken back, as if their process had died.
 */
export async function runJobs(
  deps: Deps,
  { databaseUrl, lock }: { databaseUrl: string; lock: ProcessLock },
): Promise<Pick<Workers, 'stop'>> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const reminder = createReminder();
  let ending = new AbortController();
  lock.on('renewed', () => ending.abort());

  async function keepRunning(first: Workers): Promise<void> {
    for (let present: Workers | null = first; present; present = await untilStarted()) {
      const { signal: over } = ending;
      await Promise.race([present.ended, over.aborted ? null : once(over, 'abort')]);
      await present.stop().catch((err) => deps.logger.warn({ err }, 'workers did not end cleanly'));
    }
  }

  async function untilStarted(): Promise<Workers | null> {
    while (!signal.aborted) {
      ending = new AbortController();
      const workers = await startWorkers(deps, databaseUrl, lock.session).catch((err) => {
        if (reminder.isDue('workers')) {
          deps.logger.warn({ err }, 'workers could not be started, will be tried again');
        }
      });
      if (workers) {
        reminder.reset();
        return workers;
      }
      await sleep(pauseMs, undefined, { signal }).catch(() => {});
    }
    return null;
  }

  const done = keepRunning(await startWorkers(deps, databaseUrl, lock.session));
  return {
    async stop() {
      stopping.abort();
      ending.abort();
      await done;
    },
  };
}
