import { EventEmitter } from 'node:events';
import {
  type JobHelpers,
  run,
  type TaskList,
  type WorkerEvents,
  Logger as WorkerLogger,
  type WorkerPool,
} from 'graphile-worker';
import pg from 'pg';
import type { JobName } from '#db/queries/delivery/jobs.ts';
import { forgetJobWorker, noteJobWorker } from '#db/queries/delivery/processes.ts';
import type { Deps } from '#src/deps.ts';
import type { Logger } from '#src/logger.ts';
import { attemptJob } from './attempt-job.ts';
import { tasks } from './tasks.ts';

/** Jobs at the same time in one process. Most of them wait for Telegram. */
const mostAtOnce = 8;

/**
 * Photos at the same time in one process: while one is decoded, the next are fetched. More would let a stranger's
 * pictures be ahead of whoever comes next.
 */
const mostPhotosAtOnce = 3;

/** By the first of these a job is marked as done in all likelihood, by the last where all is slow. */
const nudgesMs = [25, 100, 400];

export interface Workers {
  /** They cannot go on by themselves. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts workers, whose jobs are taken back from them when the process of this number is dead. Photos have workers of
 * their own: nothing else ever waits for a picture.
 * @throws when the database is away
 */
export async function startWorkers(deps: Deps, databaseUrl: string, processId: number): Promise<Workers> {
  const pool = openPool(databaseUrl, deps.logger);
  const { 'store-photo': storePhoto, ...others } = tasks;
  const crews: Workers[] = [];
  try {
    const start = (duty: Duty) => startCrew(deps, pool, processId, duty);
    crews.push(
      await start({
        tasks: others,
        atOnce: mostAtOnce,
        crontab: '17 3 * * * tidy-up\n41 * * * * check-group',
      }),
    );
    crews.push(await start({ tasks: { 'store-photo': storePhoto }, atOnce: mostPhotosAtOnce, crontab: '' }));
  } catch (error) {
    await Promise.all(crews.map((crew) => crew.stop().catch(() => {})));
    await pool.end();
    throw error;
  }
  return {
    ended: Promise.race(crews.map(({ ended }) => ended)),
    async stop() {
      // Whatever one of them meets, the other still needs its connections until it has stopped.
      const stopped = await Promise.allSettled(crews.map((crew) => crew.stop()));
      await pool.end();
      for (const one of stopped) if (one.status === 'rejected') throw one.reason;
    },
  };
}

/** What some workers do. */
interface Duty {
  tasks: Partial<typeof tasks>;
  /** Jobs at the same time. */
  atOnce: number;
  crontab: string;
}

/** @throws when the database is away */
async function startCrew(deps: Deps, pool: pg.Pool, processId: number, duty: Duty): Promise<Workers> {
  const events = listen(deps.logger);
  // All workers of a crew lock their jobs under one name: noted before they begin, no job of theirs is taken from them.
  let workerId: string | null = null;
  const noted = new Promise<void>((resolve, reject) => {
    events.on('pool:create', ({ workerPool }) => {
      workerId = workerPool.id;
      noteJobWorker(deps.db, workerPool.id, processId).then(resolve, reject);
    });
  });
  // It is awaited by each job, and below.
  noted.catch(() => {});
  let isStopped = false;
  const runner = await run({
    pgPool: pool,
    concurrency: duty.atOnce,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 500,
    events,
    logger: quiet(deps.logger),
    // Marked as done together, and for certain before the workers end; one by one, nobody would wait for it, nor
    // hear of it where the database is away at that moment.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    crontab: duty.crontab,
    taskList: listTasks(deps, duty, noted),
  });
  // Without that, each of its jobs would fail.
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
      // Refused where they ended by themselves: then only their jobs are left, which are taken back soon.
      await runner.stop().catch((err) => deps.logger.info({ err }, 'the workers had ended already'));
      if (workerId) await forgetJobWorker(deps.db, workerId);
    },
  };
}

function listen(logger: Logger): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  // A worker looks for its next job before the last one is marked as done, and does not see those that queue
  // behind that one: without a nudge they would wait for the next look, two seconds later.
  events.on('job:complete', ({ worker, job }) => {
    if (job.job_queue_id === null) return;
    for (const ms of nudgesMs) setTimeout(() => nudge(worker.workerPool), ms).unref();
  });
  events.on('job:failed', ({ job }) => {
    logger.error({ job: job.id, task: job.task_identifier }, 'a job was given up after its last attempt');
  });
  return events;
}

/** The tasks as the library wants them; none begins before `noted`. */
function listTasks(deps: Deps, duty: Duty, noted: Promise<void>): TaskList {
  return Object.fromEntries(
    Object.entries(duty.tasks).map(([name, task]) => [
      name,
      async (payload: unknown, { job, abortSignal: ending }: JobHelpers) => {
        await noted;
        const act = () => (task as (typeof tasks)[JobName])(deps, payload as never, ending);
        const inHand = { id: job.id, worker: job.locked_by, key: job.key, payload };
        await attemptJob(deps, inHand, act, ending);
      },
    ]),
  );
}

/** One that has ended in between refuses, and need not look any more. */
function nudge(pool: WorkerPool): void {
  try {
    pool.nudge(1);
  } catch {}
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
  const noteLoss = (err: Error) => logger.info({ err }, 'a connection of the jobs was lost');
  pool.on('error', noteLoss);
  pool.on('connect', (client) => client.on('error', noteLoss));
  return pool;
}

/** The worker's own words, without the payloads that it likes to print. */
function quiet(logger: Logger): WorkerLogger {
  return new WorkerLogger(() => (level, message) => {
    if (level === 'error') logger.warn({ worker: message }, 'a job failed');
  });
}
