import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import type { Texts } from '#locales/texts.ts';
import type { Database } from '#src/deps.ts';
import { isCutOff } from '#src/domain/review/closure.ts';
import { routeEntry } from '#src/domain/review/routing.ts';

/**
 * The sentence that an entry has arrived. It promises no look by moderators while the bot cannot reach their group.
 * @param entry which decides to which group it comes; null if only the number is known
 */
export async function tellReceived(
  { db }: Database,
  t: Texts,
  {
    number,
    entry,
    as = 'submitted',
  }: {
    number: number | null;
    entry: Parameters<typeof routeEntry>[1] | null;
    as?: 'submitted' | 'corrected' | 'resubmitted';
  },
): Promise<string> {
  const chats = await listModeratorsChats(db);
  const home = entry ? routeEntry(chats, entry) : chats.find((chat) => !isCutOff(chat));
  return t(home && !isCutOff(home) ? as : 'submitted-unconnected', { number: String(number) });
}
