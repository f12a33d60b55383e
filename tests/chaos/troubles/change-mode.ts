import type { Fleet } from '../fleet.ts';
import type { Random } from '../random.ts';
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
