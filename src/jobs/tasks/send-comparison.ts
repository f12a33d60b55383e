import { InputFile } from 'grammy';
import { type Entry, findEntry } from '#db/queries/entries.ts';
import { noteEntryMessages } from '#db/queries/entry-messages.ts';
import { findLatestHistory } from '#db/queries/history.ts';
import type { Comparison } from '#db/queries/jobs.ts';
import { findModeratorsChat } from '#db/queries/settings.ts';
import { textsIn } from '#locales/texts.ts';
import { unlessRefused } from '#src/chat/best-effort.ts';
import type { Deps } from '#src/chat/context.ts';
import { canCompare, viewComparison } from '#src/chat/views/comparison.ts';
import { renderCardPicture } from '#src/chat/views/picture.ts';
import { renderSideBySide } from '#src/photos/side-by-side.ts';
import { sendAtPace } from '../keep-pace.ts';

/** Shows moderators two entries side by side below the card of the first, with the decision between them. */
export async function sendComparison(deps: Deps, comparison: Comparison): Promise<void> {
  const { db, api, photos, defaultLocale } = deps;
  const { entryId, otherId, chatId, cardMessageId } = comparison;
  const chat = await findModeratorsChat(db);
  const [entry, other, latest] = await Promise.all([
    findEntry(db, entryId),
    findEntry(db, otherId),
    findLatestHistory(db, entryId),
  ]);
  // Withdrawn since it was asked for, or moderators meet elsewhere by now: there is nothing to show here.
  if (chat?.id !== chatId || !entry || !other || !canCompare(entry, other)) return;
  const locale = chat.locale ?? defaultLocale;
  const reader = { t: textsIn(locale), locale };
  const pictureOf = (one: Entry) => renderCardPicture(photos, one, reader);
  const picture = await renderSideBySide([await pictureOf(entry), await pictureOf(other)]);
  const { caption, buttons } = viewComparison(entry, other, latest, reader);
  const sent = await sendAtPace(deps, chatId, 1, () =>
    unlessRefused(
      api.sendPhoto(chatId, new InputFile(picture, `${entry.number}-${other.number}.jpg`), {
        caption: caption.caption,
        caption_entities: caption.caption_entities,
        protect_content: true,
        reply_parameters: { message_id: cardMessageId, allow_sending_without_reply: true },
        reply_markup: { inline_keyboard: buttons },
      }),
    ),
  );
  if (sent)
    await noteEntryMessages(db, { entryIds: [entryId, otherId], chatId, messageIds: [sent.message_id] });
}
