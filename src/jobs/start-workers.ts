import { EventEmitter } from 'node:events';
import {
  type JobHelpers,
  run,
  type TaskList,
  type WorkerEvents,
  Logger as WorkerLogger,
  type WorkerPool,
} from 'graphile-worker';
import type { Pool } from 'pg';
import { openJobPool } from '#db/connection/pg-client.ts';
import { poolSizes, sessions } from '#db/connection/pools.ts';
import type { DbSession } from '#db/connection/process-lock.ts';
import type { JobName } from '#db/queries/delivery/jobs.ts';
import { forgetJobWorker, noteJobWorker } from '#db/queries/delivery/processes.ts';
import type { Deps } from '#src/deps.ts';
import { jobsGivenUp } from '#src/health/metrics.ts';
import { createReminder, type Logger } from '#src/logger.ts';
import { attemptJob } from './attempt-job.ts';
import { tasks } from './tasks.ts';

/** How many jobs one process runs at the same time. Most of them wait for Telegram. */
const mostAtOnce = 8;

/**
 * How many photos one process handles at the same time: while one is decoded, the next are downloaded. With more,
 * the photos of one person would delay those of the next person for longer.
 */
const mostPhotosAtOnce = 3;

/**
 * Milliseconds after the end of a job at which its worker looks for the next job of the queue. Usually the job is
 * marked as done before the first look; the others are for a slow database.
 */
const nudgesMs = [25, 100, 400];

export interface Workers {
  /** Resolves when the workers have ended, stopped or by themselves. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts workers under the number of this session: if it dies, others take their jobs back. Photos have workers of
 * their own, so that no other job ever waits for a picture.
 * @throws if the database cannot be reached
 */
export async function startWorkers(deps: Deps, databaseUrl: string, session: DbSession): Promise<Workers> {
  const { pool, close } = openJobPool(databaseUrl, {
    most: poolSizes.jobs,
    onLoss: (err) => deps.logger.info({ err }, 'a connection of the jobs was lost'),
    ...sessions.jobs,
  });
  const { 'store-photo': storePhoto, 'fetch-delayed-photo': fetchDelayedPhoto, ...others } = tasks;
  const ofPhotos = { 'store-photo': storePhoto, 'fetch-delayed-photo': fetchDelayedPhoto };
  const crews: Workers[] = [];
  try {
    const start = (duty: Duty) => startCrew(deps, pool, session, duty);
    crews.push(
      await start({
        tasks: others,
        atOnce: mostAtOnce,
        crontab: '17 3 * * * tidy-up\n41 * * * * check-group',
      }),
    );
    crews.push(await start({ tasks: ofPhotos, atOnce: mostPhotosAtOnce, crontab: '' }));
  } catch (error) {
    await Promise.all(crews.map((crew) => crew.stop().catch(() => {})));
    await close();
    throw error;
  }
  return {
    ended: Promise.race(crews.map(({ ended }) => ended)),
    async stop() {
      // If one crew fails to stop, the other still needs the pool until it has stopped.
      const stopped = await Promise.allSettled(crews.map((crew) => crew.stop()));
      await close();
      for (const one of stopped) if (one.status === 'rejected') throw one.reason;
    },
  };
}

/** The work of one crew of workers. */
interface Duty {
  tasks: Partial<typeof tasks>;
  /** How many jobs the crew runs at the same time. */
  atOnce: number;
  crontab: string;
}

/** @throws if the database cannot be reached */
async function startCrew(deps: Deps, pool: Pool, session: DbSession, duty: Duty): Promise<Workers> {
  const events = listen(deps.logger);
  // All workers of a crew lock their jobs under one name. It is recorded before they begin, because `releaseDead`
  // takes jobs away from a name that it does not know.
  let workerId: string | null = null;
  const noted = new Promise<void>((resolve, reject) => {
    events.on('pool:create', ({ workerPool }) => {
      workerId = workerPool.id;
      noteJobWorker(deps.db, workerPool.id, session.processId).then(resolve, reject);
    });
  });
  // A rejection is not lost: each job awaits `noted`, and so does the code below.
  noted.catch(() => {});
  let isStopped = false;
  const runner = await run({
    pgPool: pool,
    concurrency: duty.atOnce,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 500,
    events,
    logger: quiet(deps.logger),
    // A delay of 0 turns on batches: jobs are marked as done together, and the workers do not end before that.
    // Without batches nobody awaits the marking, and nobody notices if it fails because the database cannot be
    // reached.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    crontab: duty.crontab,
    taskList: listTasks(deps, duty, { noted, session }),
  });
  // If the name could not be recorded, each job of the crew would fail.
  await noted.catch(async (error) => {
    await runner.stop().catch(() => {});
    throw error;
  });
  return {
    ended: runner.promise
      .catch(() => {})
      .then(() => {
        if (!isStopped) deps.logger.warn('the workers ended by themselves');
      }),
    async stop() {
      isStopped = true;
      // `stop` rejects if the workers ended by themselves. Their jobs are left then, and `releaseDead` takes them back.
      await runner.stop().catch((err) => deps.logger.info({ err }, 'the workers had ended already'));
      if (workerId) await forgetJobWorker(deps.db, workerId);
    },
  };
}

function listen(logger: Logger): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  // A worker looks for its next job before the last one is marked as done, so it does not see the next job of the
  // same queue. Without a nudge that job would wait for the next look, two seconds later (the library's
  // `pollInterval`).
  events.on('job:complete', ({ worker, job }) => {
    if (job.job_queue_id === null) return;
    for (const ms of nudgesMs) setTimeout(() => nudge(worker.workerPool), ms).unref();
  });
  events.on('job:failed', ({ job }) => {
    jobsGivenUp.inc({ task: job.task_identifier });
    logger.error({ job: job.id, task: job.task_identifier }, 'a job was given up after its last attempt');
  });
  return events;
}

/** Builds the task list that the library expects. No task begins before `noted` resolves. */
function listTasks(
  deps: Deps,
  duty: Duty,
  { noted, session }: { noted: Promise<void>; session: DbSession },
): TaskList {
  return Object.fromEntries(
    Object.entries(duty.tasks).map(([name, task]) => [
      name,
      async (payload: unknown, { job, abortSignal: ending }: JobHelpers) => {
        await noted;
        const act = (note: (next: unknown) => Promise<void>) =>
          (task as (typeof tasks)[JobName])(deps, payload as never, ending, note);
        const running = { id: job.id, task: name, worker: job.locked_by, key: job.key, payload };
        await session.run(() => attemptJob(deps, running, act, ending));
      },
    ]),
  );
}

/** Has one worker look for a job. A pool that has ended meanwhile throws, and has no need to look. */
function nudge(pool: WorkerPool): void {
  try {
    pool.nudge(1);
  } catch {}
}

/**
 * Passes on only the error messages of the library: the rest of what it logs can contain payloads. What is about no job
 * is its trouble with the database, of which it tells with each of its attempts.
 */
function quiet(logger: Logger): WorkerLogger {
  const reminder = createReminder();
  return new WorkerLogger(() => (level, message) => {
    if (level !== 'error') return;
    // The lines after the first one are of code that throws again what a job has thrown.
    const worker = message.split(/:?\n/)[0];
    if (message.startsWith('Failed task ')) logger.warn({ worker }, 'a job failed');
    else if (reminder.isDue('queue')) logger.warn({ worker }, 'the job queue does not reach the database');
  });
}
