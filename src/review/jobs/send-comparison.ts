import { InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import type { Comparison } from '#db/queries/delivery/jobs.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { forgetMessage, noteEntryMessages } from '#db/queries/review/entry-messages.ts';
import type { Clock, Database, Drawing, GroupMessaging } from '#src/deps.ts';
import { readComparison } from '#src/review/duplicates/read-comparison.ts';
import { isPhotoForbidden, isPictureRefused } from '#src/telegram/failures/chat-refusals.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { sendAtPace } from '#src/telegram/groups/rate-limit.ts';
import { inThread } from '#src/telegram/groups/thread.ts';
import { renderCardPicture } from '#src/telegram/views/picture.ts';

/**
 * Shows two entries side by side: to moderators below the card of the first one, with the decision on it, or in
 * private to an admin who checks the campaign.
 */
export async function sendComparison(
  deps: GroupMessaging & Drawing & Pick<Clock, 'timeZone'>,
  comparison: Comparison,
): Promise<void> {
  const { chatId, threadId = null } = comparison;
  const compared = await readComparison(deps, comparison);
  // An entry was withdrawn meanwhile, or this chat may not see it any more.
  if (!compared) return;
  const { pair, reader, caption, buttons } = compared;
  const pictureOf = (one: Entry) => renderCardPicture(deps, one, reader);
  const picture = await deps.pictures.drawSideBySide([await pictureOf(pair[0]), await pictureOf(pair[1])]);
  const options = {
    ...inThread({ threadId }),
    protect_content: true,
    reply_parameters: { message_id: comparison.cardMessageId, allow_sending_without_reply: true },
    reply_markup: { inline_keyboard: buttons },
  };
  const file = new InputFile(picture, `${pair[0].number}-${pair[1].number}.jpg`);
  const send = (): Promise<Message> =>
    deps.api
      .sendPhoto(chatId, file, {
        ...{ caption: caption.caption, caption_entities: caption.caption_entities },
        ...options,
      })
      .catch((error) => {
        // The words and the decision go without the picture as well.
        if (!isPhotoForbidden(error) && !isPictureRefused(error)) throw error;
        return deps.api.sendMessage(chatId, caption.text, { entities: caption.entities, ...options });
      });
  // A private chat has no pace.
  const sent = await nullIfRejected(chatId < 0 ? sendAtPace(deps, { chatId, threadId }, 1, send) : send());
  if (!sent) return;
  const shown = pair.filter(({ status }) => status !== 'withdrawn');
  await noteEntryMessages(deps.db, {
    entryIds: shown.map(({ id }) => id),
    chatId,
    messageIds: [sent.message_id],
  });
  // When a reporter is forgotten, the messages that show their entry are deleted. If that happened just now, this
  // message was not known yet.
  if (await isSomebodyForgotten(deps, pair)) {
    await nullIfRejected(deps.api.deleteMessage(chatId, sent.message_id));
    await forgetMessage(deps.db, { chatId, messageId: sent.message_id });
  }
}

async function isSomebodyForgotten({ db }: Database, pair: readonly Entry[]): Promise<boolean> {
  const present = await Promise.all(pair.map(({ id }) => findEntry(db, id)));
  return pair.some(({ personId }, index) => personId !== (present[index]?.personId ?? null));
}
