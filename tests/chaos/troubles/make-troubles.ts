import { once } from 'node:events';
import type { ChaosOptions } from '#tests/chaos/chaos-options.ts';
import type { Figures } from '#tests/chaos/figures.ts';
import type { Random } from '#tests/chaos/random.ts';
import type { World } from '#tests/chaos/world.ts';
import { breakCalls } from './break-calls.ts';
import { changeMode } from './change-mode.ts';
import { killCopies } from './kill-copies.ts';
import { redeliver } from './redeliver.ts';
import { restartPostgres } from './restart-postgres.ts';
import { stopCopies } from './stop-copies.ts';

/** Everything that goes wrong, side by side, until it is enough. */
export async function makeTroubles(
  world: World,
  options: ChaosOptions & { slowness: number },
  random: Random,
  enough: AbortSignal,
): Promise<Figures> {
  const { telegram, fleet } = world;
  const { slowness } = options;
  const has = (kind: ChaosOptions['troubles'][number]) => options.troubles.includes(kind);
  // In a short run too everything happens at least once.
  const every = (seconds: number) => ({
    leastMs: Math.min(seconds, options.seconds * 0.3) * 1000 * slowness,
    mostMs: Math.min(seconds * 2, options.seconds * 0.6) * 1000 * slowness,
  });
  const [kills, stops, redeliveries, faults, restarts] = await Promise.all([
    has('kills') ? killCopies(fleet, { slowness }, random.of('kills'), enough) : 0,
    has('stops') ? stopCopies(fleet, { slowness }, random.of('stops'), enough) : 0,
    has('redeliveries') ? redeliver(world, random.of('redeliveries'), enough) : 0,
    has('calls') ? breakCalls(telegram, random.of('calls'), enough) : {},
    has('postgres') ? restartPostgres(world, every(15), random.of('postgres'), enough) : 0,
    options.mode === 'mixed' ? changeMode(fleet, every(20), random.of('mode'), enough) : null,
    enough.aborted ? null : once(enough, 'abort'),
  ]);
  return { kills, stops, redeliveries, faults, 'Postgres restarts': restarts };
}
