import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/**
 * What somebody reads whom the bot does not find among the members of a moderators' group. Where it is no administrator, it
 * may find no member, so that is said instead.
 */
export async function strangerText(
  { deps, chat, t }: HesabatContext,
  key:
    | 'toast-stranger'
    | 'moderator-edit-stranger'
    | 'titles-stranger'
    | 'language-only-moderators'
    | 'access-invite-only',
): Promise<string> {
  const chats = await listModeratorsChats(deps.db);
  const asked = chat?.type === 'private' ? chats : chats.filter(({ chatId }) => chatId === chat?.id);
  return t(asked.some(({ isNotAdministrator }) => isNotAdministrator) ? 'stranger-unseen' : key);
}
