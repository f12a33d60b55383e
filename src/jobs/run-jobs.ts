import { EventEmitter } from 'node:events';
import { setImmediate as aMoment } from 'node:timers/promises';
import {
  type JobHelpers,
  run,
  type TaskList,
  type WorkerEvents,
  Logger as WorkerLogger,
} from 'graphile-worker';
import pg from 'pg';
import type { JobName, JobPayloads } from '#db/queries/jobs.ts';
import { noteJobWorker } from '#db/queries/processes.ts';
import type { Deps } from '#src/chat/context.ts';
import { type Logger, withoutValues } from '#src/logger.ts';
import { obeyRetryAfter } from './retry-after.ts';
import { dropFiles } from './tasks/drop-files.ts';
import { forgetTraces } from './tasks/forget-traces.ts';
import { sendData } from './tasks/send-data.ts';
import { showCard } from './tasks/show-card.ts';
import { showChanges } from './tasks/show-changes.ts';
import { showPhotos } from './tasks/show-photos.ts';
import { storePhoto } from './tasks/store-photo.ts';
import { tellBlocked } from './tasks/tell-blocked.ts';
import { tellClosed } from './tasks/tell-closed.ts';
import { tellInviter } from './tasks/tell-inviter.ts';
import { tellLimit } from './tasks/tell-limit.ts';
import { tellOrganizer } from './tasks/tell-organizer.ts';
import { tidyUp } from './tasks/tidy-up.ts';

/** What only waits is to give up when the bot ends: the job is done at the next start. */
type Task<Name extends JobName> = (
  deps: Deps,
  payload: JobPayloads[Name],
  ending: AbortSignal,
) => Promise<void>;

const tasks: { [Name in JobName]: Task<Name> } = {
  'show-card': showCard,
  'show-changes': showChanges,
  'tell-organizer': tellOrganizer,
  'tell-blocked': tellBlocked,
  'tell-limit': tellLimit,
  'tell-inviter': tellInviter,
  'tell-closed': tellClosed,
  'store-photo': storePhoto,
  'show-photos': showPhotos,
  'drop-files': dropFiles,
  'send-data': sendData,
  'forget-traces': forgetTraces,
  'tidy-up': tidyUp,
};

/** Jobs at the same time in one process. Most of them wait for Telegram. */
const mostAtOnce = 8;

/** By then a job is marked as done, in all likelihood. */
const nudgeMs = 25;

/** Works on what is owed, until stopped. A job that fails is tried again later, see `addJob`. */
export async function runJobs(
  deps: Deps,
  { databaseUrl, processId }: { databaseUrl: string; processId: number },
): Promise<{ stop(): Promise<void> }> {
  const events: WorkerEvents = new EventEmitter();
  // All workers of a pool lock their jobs under the pool's name.
  events.on('pool:create', ({ workerPool }) => {
    noteJobWorker(deps.db, workerPool.id, processId).catch((err) =>
      deps.logger.warn({ err }, 'a worker could not be noted'),
    );
  });
  let stopped = false;
  // A worker looks for its next job before the last one is marked as done, and does not see those that queue
  // behind that one: without a nudge they would wait for the next look, two seconds later.
  events.on('job:complete', ({ worker, job }) => {
    if (job.job_queue_id === null) return;
    setTimeout(() => stopped || worker.workerPool.nudge(1), nudgeMs).unref();
  });
  const pool = openPool(databaseUrl, deps.logger);
  const runner = await run({
    pgPool: pool,
    concurrency: mostAtOnce,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 500,
    events,
    logger: quiet(deps.logger),
    crontab: '17 3 * * * tidy-up',
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        (payload: unknown, { abortSignal: ending }: JobHelpers) =>
          obeyRetryAfter(() => (task as Task<JobName>)(deps, payload as never, ending), ending).catch(
            throwWithoutValues,
          ),
      ]),
    ) satisfies TaskList,
  });
  return {
    async stop() {
      stopped = true;
      await runner.stop();
      // The worker does not wait until its last jobs are marked as done. A moment later it has begun to, and
      // the end of the pool waits for it; else they would stay locked and hold up their queues.
      await aMoment();
      await pool.end();
    },
  };
}

/**
 * A pool of our own: the worker takes its hands off its pool before the connections are closed, and one that
 * Postgres cuts off at that moment, as it does when it ends itself, would end the process.
 */
function openPool(databaseUrl: string, logger: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: mostAtOnce + 2,
    application_name: 'hesabat jobs',
  });
  const noteLoss = (err: Error) => logger.warn({ err }, 'a connection of the jobs was lost');
  pool.on('error', noteLoss);
  pool.on('connect', (client) => client.on('error', noteLoss));
  return pool;
}

/** The queue keeps the words of a failure with the job: they must not quote anybody. */
function throwWithoutValues(error: unknown): never {
  throw new Error(error instanceof Error ? withoutValues(error.message) : 'unknown');
}

/** The worker's own words, without the payloads that it likes to print. */
function quiet(logger: Logger): WorkerLogger {
  return new WorkerLogger(() => (level, message) => {
    if (level === 'error') logger.warn({ worker: message }, 'a job failed');
  });
}
