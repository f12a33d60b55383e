import { reschedule } from '#db/queries/delivery/worker/reschedule.ts';
import type { Database, Logging, Watching } from '#src/deps.ts';
import { jobSeconds } from '#src/health/metrics.ts';
import { withoutValues } from '#src/logger.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { retryDelayFor } from '#src/telegram/failures/retry-delay.ts';

/**
 * Runs a job. A job that only has to wait is rescheduled, so that it keeps neither a worker nor a connection busy,
 * and no attempt is counted. While Telegram cannot be reached, workers wait, because no other job could run either.
 * @throws Error whose message quotes nobody, because the queue stores it with the job
 */
export async function attemptJob(
  deps: Watching & Database & Logging,
  job: { id: string; task: string; worker: string | null; key: string | null; payload: unknown },
  act: () => Promise<void>,
  ending: AbortSignal,
): Promise<void> {
  const began = performance.now();
  const note = (outcome: 'done' | 'waits' | 'failed') => {
    const { id, task } = job;
    const seconds = (performance.now() - began) / 1000;
    jobSeconds.observe({ task, outcome }, seconds);
    deps.logger.debug({ job: id, task, outcome, seconds }, 'a job was attempted');
  };
  try {
    await deps.telegram.untilBack(ending);
    if (ending.aborted) throw new RescheduleError(0);
    await act();
    note('done');
  } catch (error) {
    const seconds = error instanceof RescheduleError ? error.seconds : await retryDelayFor(deps, error);
    // A job without a key, such as a daily one, cannot be rescheduled. It fails instead, and is tried again as well.
    note(seconds === null || job.key === null ? 'failed' : 'waits');
    if (seconds === null || job.key === null) {
      throw new Error(error instanceof Error ? withoutValues(error.message) : 'unknown');
    }
    const payload = (error instanceof RescheduleError ? error.payload : undefined) ?? job.payload;
    await reschedule(deps.db, job, { seconds, payload });
  }
}
