import { InputFile } from 'grammy';
import { type Entry, findEntry } from '#db/queries/entries.ts';
import { noteEntryMessages } from '#db/queries/entry-messages.ts';
import { findLatestHistory } from '#db/queries/history.ts';
import type { Comparison } from '#db/queries/jobs.ts';
import { findPerson } from '#db/queries/people.ts';
import { listPowerful } from '#db/queries/roles.ts';
import { findModeratorsChat } from '#db/queries/settings.ts';
import { type Texts, textsIn } from '#locales/texts.ts';
import { unlessRefused } from '#src/chat/best-effort.ts';
import type { Deps } from '#src/chat/context.ts';
import { buildCheckButtons, canCompare, viewComparison } from '#src/chat/views/comparison.ts';
import { renderCardPicture } from '#src/chat/views/picture.ts';
import type { Locale } from '#src/domain/locale.ts';
import { renderSideBySide } from '#src/photos/side-by-side.ts';
import { sendAtPace } from '../keep-pace.ts';

/**
 * Shows two entries side by side: moderators below the card of the first, with the decision between them, and an admin
 * who checks the campaign in private.
 */
export async function sendComparison(deps: Deps, comparison: Comparison): Promise<void> {
  const { db, photos } = deps;
  const { entryId, otherId, chatId } = comparison;
  const [reader, entry, other, latest] = await Promise.all([
    findReader(deps, chatId),
    findEntry(db, entryId),
    findEntry(db, otherId),
    findLatestHistory(db, entryId),
  ]);
  // Withdrawn since it was asked for, or whoever asked may not see it any more: there is nothing to show here.
  if (!reader || !entry || !other || !canCompare(entry, other)) return;
  const pictureOf = (one: Entry) => renderCardPicture(photos, one, reader);
  const picture = await renderSideBySide([await pictureOf(entry), await pictureOf(other)]);
  const { caption, buttons } = viewComparison(entry, other, latest, reader);
  const send = () =>
    unlessRefused(
      deps.api.sendPhoto(chatId, new InputFile(picture, `${entry.number}-${other.number}.jpg`), {
        caption: caption.caption,
        caption_entities: caption.caption_entities,
        protect_content: true,
        reply_parameters: { message_id: comparison.cardMessageId, allow_sending_without_reply: true },
        reply_markup: {
          inline_keyboard: chatId < 0 ? buttons : buildCheckButtons(entry, other, reader.t),
        },
      }),
    );
  // A private chat has no pace.
  const sent = chatId < 0 ? await sendAtPace(deps, chatId, 1, send) : await send();
  if (sent)
    await noteEntryMessages(db, { entryIds: [entryId, otherId], chatId, messageIds: [sent.message_id] });
}

/** The language of the moderators' chat or of an admin; null where moderators meet elsewhere by now, or it is no admin. */
async function findReader(
  { db, defaultLocale }: Deps,
  chatId: number,
): Promise<{ t: Texts; locale: Locale } | null> {
  const [chat, person, powerful] = await Promise.all([
    findModeratorsChat(db),
    findPerson(db, chatId),
    listPowerful(db),
  ]);
  const isAdmin = powerful.some(({ personId, role }) => personId === chatId && role === 'admin');
  const reader = chat?.id === chatId ? chat : isAdmin ? person : null;
  if (!reader) return null;
  const locale = reader.locale ?? defaultLocale;
  return { t: textsIn(locale), locale };
}
