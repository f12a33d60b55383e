import { InputFile } from 'grammy';
import type { Comparison } from '#db/queries/delivery/jobs.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { forgetMessage, noteEntryMessages } from '#db/queries/review/entry-messages.ts';
import type { Database, Drawing, GroupMessaging } from '#src/deps.ts';
import { readComparison } from '#src/review/duplicates/read-comparison.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { sendAtPace } from '#src/telegram/groups/rate-limit.ts';
import { renderCardPicture } from '#src/telegram/views/picture.ts';

/**
 * Shows two entries side by side: moderators below the card of the first, with the decision between them, and an admin
 * who checks the campaign in private.
 */
export async function sendComparison(deps: GroupMessaging & Drawing, comparison: Comparison): Promise<void> {
  const { chatId } = comparison;
  const compared = await readComparison(deps, comparison);
  // Withdrawn since it was asked for, or whoever asked may not see it any more: there is nothing to show here.
  if (!compared) return;
  const { pair, reader, caption, buttons } = compared;
  const pictureOf = (one: Entry) => renderCardPicture(deps, one, reader);
  const picture = await deps.pictures.drawSideBySide([await pictureOf(pair[0]), await pictureOf(pair[1])]);
  const send = () =>
    nullIfRejected(
      deps.api.sendPhoto(chatId, new InputFile(picture, `${pair[0].number}-${pair[1].number}.jpg`), {
        caption: caption.caption,
        caption_entities: caption.caption_entities,
        protect_content: true,
        reply_parameters: { message_id: comparison.cardMessageId, allow_sending_without_reply: true },
        reply_markup: { inline_keyboard: buttons },
      }),
    );
  // A private chat has no pace.
  const sent = chatId < 0 ? await sendAtPace(deps, chatId, 1, send) : await send();
  if (!sent) return;
  const shown = pair.filter(({ status }) => status !== 'withdrawn');
  await noteEntryMessages(deps.db, {
    entryIds: shown.map(({ id }) => id),
    chatId,
    messageIds: [sent.message_id],
  });
  // What showed an entry goes when its reporter is forgotten: of this message nobody knew yet.
  if (await isSomebodyForgotten(deps, pair)) {
    await nullIfRejected(deps.api.deleteMessage(chatId, sent.message_id));
    await forgetMessage(deps.db, { chatId, messageId: sent.message_id });
  }
}

async function isSomebodyForgotten({ db }: Database, pair: readonly Entry[]): Promise<boolean> {
  const present = await Promise.all(pair.map(({ id }) => findEntry(db, id)));
  return pair.some(({ personId }, index) => personId !== (present[index]?.personId ?? null));
}
