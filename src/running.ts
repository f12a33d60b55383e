import type { Logger } from './logger.ts';

export interface Stoppable {
  /** Finishes running work and ends. Resolves when nothing is left running. */
  stop(): Promise<void>;
}

/** What was started and has to be stopped, in two groups because the order matters. */
export interface Running {
  /** What `working` depends on, such as the database: stopped last, the newest first. */
  below: Stoppable[];
  /** What begins new work: stopped first, all at the same time. */
  working: Stoppable[];
}

/** Stops everything, in the order that it needs. What fails to stop is logged, and the rest is stopped. */
export async function stopAll({ below, working }: Running, logger: Logger): Promise<void> {
  const end = (one: Stoppable) =>
    one.stop().catch((err) => logger.error({ err }, 'something did not end cleanly'));
  await Promise.all(working.splice(0).map(end));
  for (const one of below.splice(0).reverse()) await end(one);
}
