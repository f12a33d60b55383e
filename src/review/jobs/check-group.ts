import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import type { Messaging } from '#src/deps.ts';
import { checkGroup as check } from '#src/telegram/groups/check-group.ts';

/** Checks whether anyone can read the moderators' groups, which may have changed either way. */
export async function checkGroup(deps: Messaging): Promise<void> {
  const groups = new Map((await listModeratorsChats(deps.db)).map((chat) => [chat.chatId, chat]));
  for (const chat of groups.values()) await check(deps, chat);
}
