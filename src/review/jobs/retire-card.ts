import { FormattedString } from '@grammyjs/parse-mode';
import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { findEntry } from '#db/queries/entries/entries.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import { noteEntryMessages } from '#db/queries/review/entry-messages.ts';
import { textsIn } from '#locales/texts.ts';
import type { GroupMessaging } from '#src/deps.ts';
import { isSamePlace } from '#src/domain/review/place.ts';
import { routeEntry } from '#src/domain/review/routing.ts';
import { nameChatFrom } from '#src/review/views/chat-name.ts';
import { editWords } from '#src/telegram/edit-words.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { keepPause } from '#src/telegram/groups/rate-limit.ts';

/**
 * Says on a former card where the entry is decided now, and takes its buttons off. The message still shows the entry's
 * picture, so it is noted: it is deleted with the entry.
 */
export async function retireCard(
  deps: GroupMessaging,
  { entryId, chatId, threadId = null, messageId }: JobPayloads['retire-card'],
): Promise<void> {
  const entry = await findEntry(deps.db, entryId);
  // This very message became the card again, or the entry was deleted with all its messages.
  if (!entry || (entry.cardChatId === chatId && entry.cardMessageId === messageId)) return;
  await keepPause(deps, chatId);
  const chats = await listModeratorsChats(deps.db);
  const home = routeEntry(chats, entry);
  const stood =
    chats.find((chat) => isSamePlace(chat, { chatId, threadId })) ??
    chats.find((chat) => chat.chatId === chatId);
  const locale = stood?.locale ?? deps.defaultLocale;
  const t = textsIn(locale);
  const number = String(entry.number);
  const chat = home ? nameChatFrom({ chatId, threadId }, home, t) : '';
  const words = new FormattedString(t('card-elsewhere', { number, chat }));
  await nullIfRejected(editWords(deps.api, { chatId, messageId }, words, []));
  await noteEntryMessages(deps.db, { entryIds: [entryId], chatId, messageIds: [messageId] });
}
