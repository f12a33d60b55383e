import { setTimeout as sleep } from 'node:timers/promises';
import { takePlace } from '#db/queries/group-pace.ts';
import type { Deps } from '#src/chat/context.ts';

/** Waits until the bot may send one more message to a group. */
export async function keepPace(deps: Deps, chatId: number, ending: AbortSignal): Promise<void> {
  if (deps.groupPace === null) return;
  for (;;) {
    const waitMs = await takePlace(deps.db, chatId, deps.groupPace);
    if (waitMs === 0) return;
    await sleep(waitMs, undefined, { signal: ending });
  }
}
