import { findModeratorsChat } from '#db/queries/review/settings.ts';
import type { Messaging } from '#src/deps.ts';
import { checkGroup as check } from '#src/telegram/groups/check-group.ts';

/** Checks whether anyone can read the moderators' group, which may have changed either way. */
export async function checkGroup(deps: Messaging): Promise<void> {
  const chat = await findModeratorsChat(deps.db);
  if (chat) await check(deps, chat);
}
