import type { World } from '#tests/telegram-server/state/world.ts';
import type { Cast } from './cast.ts';
import type { Waiting } from './waiting.ts';

/** What the parts of the driver have in common. */
export interface Stage {
  world: World;
  waiting: Waiting;
  cast: Cast;
}
