import type { Db } from '#db/connection/client.ts';
import { countCutOff } from '#db/queries/review/chats/cut-off.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import type { Texts } from '#locales/texts.ts';

/**
 * What an admin is told of the entries of a campaign that wait for moderators whom the bot cannot reach; null if none
 * does.
 */
export async function describeCutOff(db: Db, t: Texts, campaignId: number): Promise<string | null> {
  const [count, chats] = await Promise.all([countCutOff(db, campaignId), listModeratorsChats(db)]);
  if (count === 0) return null;
  return t(chats.length > 0 ? 'waiting-cut-off' : 'waiting-nowhere', { count });
}
