import { setTimeout as sleep } from 'node:timers/promises';
import type { Fleet } from '#tests/chaos/fleet.ts';
import type { Random } from '#tests/chaos/random.ts';
import { again } from './again.ts';

/**
 * Stops a copy of the bot in the middle of everything, and lets it go on some time later: sometimes before others take
 * it for dead, mostly long after.
 */
export async function stopCopies(
  fleet: Fleet,
  { slowness }: { slowness: number },
  random: Random,
  enough: AbortSignal,
): Promise<number> {
  let stops = 0;
  await again(
    enough,
    () => random.int(1000, 6000) * slowness,
    async () => {
      const ready = fleet.copies.filter(({ isReady }) => isReady);
      if (ready.length === 0) return;
      const copy = random.pick(ready);
      stops += 1;
      fleet.note('a copy is stopped');
      copy.pause();
      await sleep(random.int(2000, 25_000), undefined, { signal: enough }).catch(() => {});
      copy.resume();
      fleet.note('the stopped copy goes on');
    },
  );
  return stops;
}
