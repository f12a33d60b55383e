import type { Fleet } from '#tests/chaos/fleet.ts';
import type { Random } from '#tests/chaos/random.ts';
import { again } from './again.ts';

/** Lets the bot receive updates in the other way now and then. */
export async function changeMode(
  fleet: Fleet,
  { leastMs, mostMs }: { leastMs: number; mostMs: number },
  random: Random,
  enough: AbortSignal,
): Promise<void> {
  await again(
    enough,
    () => random.int(leastMs, mostMs),
    () => fleet.run(fleet.mode === 'polling' ? 'webhook' : 'polling'),
  );
}
