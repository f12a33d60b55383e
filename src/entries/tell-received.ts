import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import type { Texts } from '#locales/texts.ts';
import type { Database } from '#src/deps.ts';
import { isCutOff } from '#src/domain/review/closure.ts';
import { routeEntry } from '#src/domain/review/routing.ts';

/**
 * The sentence that an entry has arrived. It promises no look by moderators while the bot cannot reach their group.
 * @param entry which decides to which group it comes
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
    entry: Parameters<typeof routeEntry>[1];
    as?: 'submitted' | 'corrected' | 'resubmitted';
  },
): Promise<string> {
  const home = routeEntry(await listModeratorsChats(db), entry);
  const about = { number: String(number) };
  if (home && !isCutOff(home)) return t(as, about);
  return t('submitted-unconnected', { ...about, as, group: home ? 'away' : 'none' });
}
