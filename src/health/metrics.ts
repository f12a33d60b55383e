import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Backlog } from '#db/queries/delivery/worker/backlog.ts';

/** The metrics of this process, in the format of Prometheus. They hold counts and names of ours, nothing of people. */
const registry = new Registry();
const registers = [registry];

collectDefaultMetrics({ register: registry });

/** How long an update took, a step of a person: from when it was taken up until it was handled, or failed. */
export const updateSeconds = new Histogram({
  name: 'hesabat_update_seconds',
  help: 'Seconds to handle an update, by outcome: handled, waits (will be tried again), given up (a dead letter)',
  labelNames: ['outcome'],
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120],
  registers,
});

export const jobSeconds = new Histogram({
  name: 'hesabat_job_seconds',
  help: 'Seconds to do a job, by task and outcome: done, waits (rescheduled), failed (tried again, up to 25 times)',
  labelNames: ['task', 'outcome'],
  buckets: [0.05, 0.25, 1, 5, 30, 120, 600],
  registers,
});

export const jobsGivenUp = new Counter({
  name: 'hesabat_jobs_given_up_total',
  help: 'Jobs that were given up after their last attempt, by task',
  labelNames: ['task'],
  registers,
});

export const callSeconds = new Histogram({
  name: 'hesabat_telegram_call_seconds',
  help: 'Seconds of a call to Telegram, by method and answer: ok, the code of a refusal, or none',
  labelNames: ['method', 'answer'],
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 30],
  registers,
});

export const photos = new Counter({
  name: 'hesabat_photos_total',
  help: 'Photos that people sent, by what became of them: clean (stored, or the same as another), unavailable, or why not taken',
  labelNames: ['outcome'],
  registers,
});

export const buildSeconds = new Histogram({
  name: 'hesabat_report_build_seconds',
  help: 'Seconds to build the files of a report, by format and outcome',
  labelNames: ['format', 'outcome'],
  buckets: [0.5, 1, 2.5, 5, 15, 60, 300, 1800],
  registers,
});

const gauge = (name: string, help: string) => new Gauge({ name: `hesabat_${name}`, help, registers });

const ready = gauge('ready', '1 if /readyz answers 200');
const lastPoll = gauge(
  'last_poll_timestamp_seconds',
  'When Telegram last answered the call for updates; 0 if this copy does not poll',
);
const updates = gauge('updates_waiting', 'Updates that are not handled yet');
const updateAge = gauge('oldest_update_seconds', 'Age of the oldest update that is not handled');
const deadLetters = gauge('dead_letters', 'Updates that were given up and can still be handled once more');
const jobAge = gauge('oldest_job_seconds', 'For how long the job that waits longest has been due');
const cards = gauge('cards_waiting', 'Entries whose card is not in a moderators chat yet');
const undecided = gauge('entries_undecided', 'Entries that wait for a decision');
const jobs = new Gauge({
  name: 'hesabat_jobs_waiting',
  help: 'Jobs that are not done yet, by task',
  labelNames: ['task'],
  registers,
});

export const { contentType } = registry;

/** Writes all metrics. Without a backlog, as while the database is away, its figures are left out. */
export async function writeMetrics(now: {
  isReady: boolean;
  lastPollAt: Date | null;
  backlog: Backlog | null;
}): Promise<string> {
  const { backlog } = now;
  ready.set(now.isReady ? 1 : 0);
  lastPoll.set((now.lastPollAt?.getTime() ?? 0) / 1000);
  jobs.reset();
  const ofBacklog = { updates, updateAge, deadLetters, jobAge, cards, undecided };
  if (!backlog) {
    for (const one of Object.values(ofBacklog)) one.remove();
    return registry.metrics();
  }
  for (const [name, one] of Object.entries(ofBacklog)) one.set(backlog[name as keyof typeof ofBacklog]);
  for (const [task, count] of Object.entries(backlog.jobs)) jobs.set({ task }, count);
  return registry.metrics();
}
