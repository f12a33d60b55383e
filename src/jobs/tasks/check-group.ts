import { findModeratorsChat } from '#db/queries/settings.ts';
import { checkGroup as check } from '#src/chat/check-group.ts';
import type { Deps } from '#src/chat/context.ts';

/** Looks whether anyone can read the moderators' group by now, or only its members again. */
export async function checkGroup(deps: Deps): Promise<void> {
  const chat = await findModeratorsChat(deps.db);
  if (chat) await check(deps, chat);
}
