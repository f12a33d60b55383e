import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { findLatestHistory } from '#db/queries/entries/history.ts';
import { findPerson } from '#db/queries/people/people.ts';
import { listPowerful } from '#db/queries/people/roles.ts';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import { type Texts, textsIn } from '#locales/texts.ts';
import type { Clock, Database, GroupMessaging } from '#src/deps.ts';
import { timeZoneOf } from '#src/domain/dates/time-zone.ts';
import type { Locale } from '#src/domain/locale.ts';
import { canCompare } from '#src/domain/review/duplicates.ts';
import { withPrintedCities } from '#src/places/entry-cities.ts';
import { buildCheckButtons, buildGroupButtons, viewComparison } from '#src/review/views/comparison.ts';

/** Where a comparison is shown. */
interface At {
  chatId: number;
  threadId?: number | null;
}

/** A comparison of two entries as they are now. */
export interface Compared {
  pair: readonly [Entry, Entry];
  reader: { t: Texts; locale: Locale };
  caption: FormattedString;
  buttons: InlineKeyboardButton[][];
}

/**
 * Builds the comparison of two entries. In the moderators' group the entry whose card was tapped comes first, with
 * the decision on it. In private, for an admin who checks the campaign, the earlier entry comes first. Null if one
 * of them may not be shown, or if nobody in this chat may see them.
 */
export async function readComparison(
  deps: Database & Pick<GroupMessaging, 'defaultLocale'> & Pick<Clock, 'timeZone'>,
  { entryId, otherId, ...at }: { entryId: number; otherId: number } & At,
): Promise<Compared | null> {
  const { db } = deps;
  const { chatId } = at;
  const [reader, entry, other] = await Promise.all([
    findReader(deps, at),
    findEntry(db, entryId),
    findEntry(db, otherId),
  ]);
  if (!reader || !entry || !other || !canCompare(entry, other)) return null;
  const isLater = (entry.number ?? 0) > (other.number ?? 0);
  const [first, second] = await Promise.all(
    (chatId > 0 && isLater ? [other, entry] : [entry, other]).map((one) =>
      withPrintedCities(db, one, reader.locale),
    ),
  );
  const pair = [first ?? entry, second ?? other] as const;
  const [latest, latestOfOther] = await Promise.all(pair.map(({ id }) => findLatestHistory(db, id)));
  const sides = [
    { entry: pair[0], latest: latest ?? null, timeZone: timeZoneOf(pair[0].campaign, deps) },
    { entry: pair[1], latest: latestOfOther ?? null, timeZone: timeZoneOf(pair[1].campaign, deps) },
  ] as const;
  const buildButtons = chatId > 0 ? buildCheckButtons : buildGroupButtons;
  return { pair, reader, caption: viewComparison(sides, reader), buttons: buildButtons(...pair, reader.t) };
}

/** The language of a moderators' chat, or of an admin's private chat; null if the chat is neither of these now. */
async function findReader(
  { db, defaultLocale }: Database & Pick<GroupMessaging, 'defaultLocale'>,
  { chatId, threadId = null }: At,
): Promise<Compared['reader'] | null> {
  const [chats, person, powerful] = await Promise.all([
    listModeratorsChatsOf(db, chatId),
    findPerson(db, chatId),
    listPowerful(db),
  ]);
  const isAdmin = powerful.some(({ personId, role }) => personId === chatId && role === 'admin');
  // Topics of one group may have several languages.
  const chat = chats.find((one) => one.threadId === threadId) ?? chats[0];
  const reader = chat ?? (isAdmin ? person : null);
  if (!reader) return null;
  const locale = reader.locale ?? defaultLocale;
  return { t: textsIn(locale), locale };
}
