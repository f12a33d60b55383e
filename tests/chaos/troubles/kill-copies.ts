import { setTimeout as sleep } from 'node:timers/promises';
import type { Fleet } from '#tests/chaos/fleet.ts';
import type { Random } from '#tests/chaos/random.ts';
import { again } from './again.ts';

/** No copy takes longer, unless it cannot start at all. */
const longestStartMs = 15_000;

/** Kills a copy of the bot every few seconds; now and then one is asked to end instead, as by a deploy. */
export async function killCopies(
  fleet: Fleet,
  { slowness }: { slowness: number },
  random: Random,
  enough: AbortSignal,
): Promise<number> {
  let kills = 0;
  await again(
    enough,
    () => random.int(500, 4000) * slowness,
    async () => {
      const { copies } = fleet;
      const copy = copies.length > 0 ? random.pick(copies) : undefined;
      // Mostly one that works: one that is killed while it starts does no harm.
      if (!copy || (!copy.isReady && random.chance(0.9))) return;
      const politely = random.chance(0.2);
      if (!politely) kills += 1;
      const awayMs = random.int(0, 1000);
      await fleet.replace(copy, { politely, away: () => sleep(awayMs) });
      // Starting takes longer than dying: without a pause there would soon be none to kill.
      if (random.chance(0.9)) await Promise.race([fleet.ready(), sleep(longestStartMs * slowness)]);
    },
  );
  return kills;
}
