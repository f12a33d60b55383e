import { countToNotice, setNoticeMessage } from '#db/queries/people/notices.ts';
import type { Messaging } from '#src/deps.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { replyTo } from '#src/telegram/reply-to.ts';

/**
 * Tells a person something about each of several messages of theirs, such as the photos of an album, in one message whose
 * number grows. Whoever counts while that message is being sent leaves it to the one who sends it.
 * @param counted the message that is counted, which the first one replies to
 * @returns whether the message was sent now
 */
export async function countInMessage(
  { api, db }: Messaging,
  about: { personId: number; about: string },
  counted: number,
  say: (count: number) => string,
): Promise<boolean> {
  const { count, isFirst, messageId } = await countToNotice(db, about, counted);
  if (messageId === null && !isFirst) return false;
  let said = count;
  let place = messageId;
  if (place === null) {
    const sent = await api.sendMessage(about.personId, say(count), replyTo({ message_id: counted }));
    place = sent.message_id;
  } else {
    await ignoreFailure(api.editMessageText(about.personId, place, say(count)));
  }
  // Others may have been counted meanwhile, or an older number may have arrived last.
  for (let now = await setNoticeMessage(db, about, place); now > said; ) {
    said = now;
    await ignoreFailure(api.editMessageText(about.personId, place, say(now)));
    now = await setNoticeMessage(db, about, place);
  }
  return messageId === null;
}
