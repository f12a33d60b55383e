import { noteProgress, reschedule } from '#db/queries/delivery/worker/reschedule.ts';
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
  act: (note: (payload: unknown) => Promise<void>) => Promise<void>,
  ending: AbortSignal,
): Promise<void> {
  let { payload } = job;
  const note = async (next: unknown) => {
    // It was taken from us: whoever has it goes on from the note before.
    if (!(await noteProgress(deps.db, job, next))) throw new RescheduleError(0);
    payload = next;
  };
  const began = performance.now();
  const measure = (outcome: 'done' | 'waits' | 'failed') => {
    const { id, task } = job;
    const seconds = (performance.now() - began) / 1000;
    jobSeconds.observe({ task, outcome }, seconds);
    deps.logger.debug({ job: id, task, outcome, seconds }, 'a job was attempted');
  };
  try {
    await deps.telegram.untilBack(ending);
    if (ending.aborted) throw new RescheduleError(0);
    await act(note);
    measure('done');
  } catch (error) {
    const seconds = error instanceof RescheduleError ? error.seconds : await retryDelayFor(deps, error);
    // A job without a key, such as a daily one, cannot be rescheduled. It fails instead, and is tried again as well.
    measure(seconds === null || job.key === null ? 'failed' : 'waits');
    if (seconds === null || job.key === null) {
      throw new Error(error instanceof Error ? withoutValues(error.message) : 'unknown');
    }
    const next = error instanceof RescheduleError ? error.payload : undefined;
    await reschedule(deps.db, job, { seconds, payload: next ?? payload });
  }
}
