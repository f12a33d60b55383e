import { setTimeout as sleep } from 'node:timers/promises';
import type { Organizer } from './organizer.ts';

/**
 * All at once, each step as soon as the one before is answered, for so long.
 * @returns how many steps were answered by the end, and the milliseconds of all that were begun: who waited longest
 * is answered after the end
 */
export async function driveFor(
  organizers: readonly Organizer[],
  seconds: number,
): Promise<{ answered: number; times: number[] }> {
  const times: number[] = [];
  let answered = 0;
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    organizers.map(async (organizer) => {
      while (performance.now() < until) {
        const done = await organizer.next();
        if (!done) return;
        times.push(done.ms);
        // Of a small run on a busy machine nothing may be in time: then the first counts, so that there is a rate.
        if (performance.now() <= until || answered === 0) answered += 1;
      }
    }),
  );
  return { answered, times };
}

/** Everybody does so many steps, waiting after each until all have done it; tells each step's milliseconds. */
export async function driveInStep(organizers: readonly Organizer[], steps: number): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < steps; count += 1) {
    const done = await Promise.all(organizers.map((organizer) => organizer.next()));
    times.push(...done.flatMap((one) => (one ? [one.ms] : [])));
  }
  return times;
}

/** Everybody goes to the end of their steps; tells the name and milliseconds of each. */
export async function driveToTheEnd(
  organizers: readonly Organizer[],
  { pauseMs = 0 }: { pauseMs?: number } = {},
): Promise<Array<{ step: string; ms: number }>> {
  const all: Array<{ step: string; ms: number }> = [];
  await Promise.all(
    organizers.map(async (organizer) => {
      for (;;) {
        // At a pace of their own, so that not all pause at once.
        if (pauseMs > 0) await sleep(pauseMs * (0.5 + Math.random()));
        const done = await organizer.next();
        if (!done) return;
        all.push({ step: done.step.name, ms: done.ms });
      }
    }),
  );
  return all;
}
