import { findPause, takePlaces } from '#db/queries/group-pace.ts';
import type { Deps } from '#src/chat/context.ts';
import { Later } from './later.ts';

/** Goes on when a group takes so many messages more, all at once. @throws Later */
export async function keepPace(deps: Deps, chatId: number, messages: number): Promise<void> {
  const { groupPace: most } = deps;
  if (most === null) return keepPause(deps, chatId);
  // An album that is larger than the pace goes when nothing else went for a minute.
  const wanted = Math.min(messages, most);
  const { taken, waitMs } = await takePlaces(deps.db, chatId, { wanted, most, together: true });
  if (taken === 0) throw new Later(waitMs / 1000);
}

/** Goes on unless Telegram wants a pause in that group: for edits, which have no pace of their own. @throws Later */
export async function keepPause(deps: Deps, chatId: number): Promise<void> {
  const seconds = await findPause(deps.db, chatId);
  if (seconds > 0) throw new Later(seconds);
}
