import type { Fleet } from '#tests/chaos/fleet.ts';
import type { OwnPostgres } from '#tests/chaos/own-postgres.ts';
import type { Random } from '#tests/chaos/random.ts';
import { again } from './again.ts';

/** Restarts the database, gracefully or by immediate shutdown, for a moment or some seconds. */
export async function restartPostgres(
  { postgres, fleet }: { postgres: OwnPostgres; fleet: Fleet },
  { leastMs, mostMs }: { leastMs: number; mostMs: number },
  random: Random,
  enough: AbortSignal,
): Promise<number> {
  let restarts = 0;
  await again(
    enough,
    () => random.int(leastMs, mostMs),
    async () => {
      restarts += 1;
      const how = { immediately: random.chance(0.5), awayMs: random.int(0, 2500) };
      fleet.note(`Postgres is restarted: ${JSON.stringify(how)}`);
      await postgres.restart(how);
      fleet.note('Postgres is back');
    },
  );
  return restarts;
}
