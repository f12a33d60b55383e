import type { Db } from '#db/connection/client.ts';
import { countCutOff } from '#db/queries/review/chats/cut-off.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import type { Texts } from '#locales/texts.ts';
import { isGroupClosed } from '#src/domain/review/closure.ts';
import { nameGroup } from './views/chat-name.ts';

/**
 * What an admin is told of the entries of a campaign whose cards wait, and of groups in which nobody can decide since the
 * bot is no administrator; null if there are none.
 */
export async function describeCutOff(db: Db, t: Texts, campaignId: number): Promise<string | null> {
  const [count, chats] = await Promise.all([countCutOff(db, campaignId), listModeratorsChats(db)]);
  const blind = chats.filter((chat) => chat.isNotAdministrator && !isGroupClosed(chat));
  const names = new Map(blind.map((chat) => [chat.chatId, nameGroup(chat, t)]));
  const lines = [
    ...(count > 0 ? [t(chats.length > 0 ? 'waiting-cut-off' : 'waiting-nowhere', { count })] : []),
    ...[...names.values()].map((chat) => t('group-not-admin', { chat })),
  ];
  return lines.length > 0 ? lines.join('\n\n') : null;
}
