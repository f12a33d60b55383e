import { putOff } from '#db/queries/delivery/jobs.ts';
import type { Deps } from '#src/deps.ts';
import { withoutValues } from '#src/logger.ts';
import { Later } from '#src/telegram/failures/reschedule.ts';
import { excuse } from '#src/telegram/failures/retry-delay.ts';

/**
 * Does a job. What only has to wait is owed anew for later, so that neither a worker nor a connection waits
 * with it, and no attempt is lost; while Telegram is away, workers wait, since no other job could be done either.
 * @throws Error that quotes nobody: the queue keeps its words with the job.
 */
export async function attemptJob(
  deps: Deps,
  job: { id: string; worker: string | null; key: string | null; payload: unknown },
  act: () => Promise<void>,
  ending: AbortSignal,
): Promise<void> {
  try {
    await deps.telegram.untilBack(ending);
    if (ending.aborted) throw new Later(0);
    await act();
  } catch (error) {
    const seconds = error instanceof Later ? error.seconds : await excuse(deps, error);
    // Without a key, as those that come daily, a job cannot be owed anew: it fails, and comes again as well.
    if (seconds === null || job.key === null) {
      throw new Error(error instanceof Error ? withoutValues(error.message) : 'unknown');
    }
    const payload = (error instanceof Later ? error.payload : undefined) ?? job.payload;
    await putOff(deps.db, job, { seconds, payload });
  }
}
