import { countFromNow, findPause, reserveSendSlots } from '#db/queries/delivery/group-rate-limit.ts';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import type { Database, GroupMessaging } from '#src/deps.ts';
import { isSamePlace, type Place } from '#src/domain/review/place.ts';
import { closureOf } from '#src/telegram/failures/chat-refusals.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';

/** How long a job waits before it looks again whether a public group is private. */
const publicSeconds = 300;

/** How long a job waits before it tries a closed chat again: Telegram usually tells when it is open. */
export const closedSeconds = 300;

/**
 * Calls `send`, which sends so many messages to a group, if its pace leaves room for all of them now. While anyone
 * can read a moderators' group, nothing is sent there, and what Telegram refuses because nothing can be written there waits.
 * @throws RescheduleError if the messages have to wait
 */
export async function sendAtPace<T>(
  deps: Database & Pick<GroupMessaging, 'groupPace'>,
  place: Place,
  messages: number,
  send: () => Promise<T>,
): Promise<T> {
  const { db, groupPace: most } = deps;
  const { chatId } = place;
  const chats = await listModeratorsChatsOf(db, chatId);
  if (chats.some(({ isPublic }) => isPublic)) throw new RescheduleError(publicSeconds);
  const isModerators = chats.some((chat) => isSamePlace(chat, place));
  const sendOrWait = () => (isModerators ? waitWhileClosed(send()) : send());
  if (most === null) {
    await keepPause(deps, chatId);
    return sendOrWait();
  }
  // An album that is larger than the pace is sent when nothing else was sent for a minute.
  const wanted = Math.min(messages, most);
  const { since, waitMs } = await reserveSendSlots(db, chatId, { wanted, most, together: true });
  if (since === null) throw new RescheduleError(waitMs / 1000);
  const sent = await sendOrWait();
  await countFromNow(db, chatId, since);
  return sent;
}

/**
 * Lets a call about a moderators' chat wait while nothing can be written there.
 * @throws RescheduleError if it is
 */
export async function waitWhileClosed<T>(sending: Promise<T>): Promise<T> {
  return sending.catch((error) => {
    throw closureOf(error) === null ? error : new RescheduleError(closedSeconds);
  });
}

/**
 * Ensures that Telegram wants no pause in a group. For edits, which do not count for the pace.
 * @throws RescheduleError if it does
 */
export async function keepPause(deps: Database, chatId: number): Promise<void> {
  const seconds = await findPause(deps.db, chatId);
  if (seconds > 0) throw new RescheduleError(seconds);
}
