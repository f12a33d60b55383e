import type { CardQueue } from '#db/queries/review/card-queue.ts';
import {
  forgetQueueNotice,
  noteQueueCount,
  noteQueueNotice,
  pushUpQueueNotice,
  type QueueNotice,
} from '#db/queries/review/queue-notices.ts';
import { textsIn } from '#locales/texts.ts';
import type { GroupMessaging, Messaging } from '#src/deps.ts';
import { isSamePlace } from '#src/domain/review/place.ts';
import { isNotModified, isRejection, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { inThread } from '#src/telegram/groups/thread.ts';

/** After so many cards below it, the notice is out of sight on a phone, and is sent again. */
const mostCardsBelow = 10;

/** The least time between two edits: the number may change with every entry that comes in. */
const leastSecondsShown = 3;

/** Whether the notice needs a send slot, because there is none or it is out of sight. */
export function isNoticeDue(queue: CardQueue): boolean {
  const notice = noticeOf(queue);
  return notice === undefined || notice.cardsBelow >= mostCardsBelow;
}

/** Sends the notice of how many cards are still to come, below the last card, and deletes the former one. */
export async function sendQueueNotice(
  deps: Messaging & Pick<GroupMessaging, 'defaultLocale'>,
  queue: CardQueue,
  count: number,
): Promise<void> {
  const { chat } = queue;
  // The former one is deleted first: once the new one is stored, nobody knows of it any more.
  const former = noticeOf(queue);
  if (former) await nullIfRejected(deps.api.deleteMessage(former.chatId, former.messageId));
  const sent = await deps.api.sendMessage(chat.chatId, textOf(deps, queue, count), inThread(chat));
  await noteQueueNotice(deps.db, {
    chatId: chat.chatId,
    threadId: chat.threadId,
    messageId: sent.message_id,
    count,
  });
}

/**
 * Brings the notice up to date, if there is one.
 * @param posted cards that were posted below it just now
 * @returns seconds until the next edit is possible, if the last one was only just now; else null
 */
export async function editQueueNotice(
  deps: Messaging & Pick<GroupMessaging, 'defaultLocale'>,
  queue: CardQueue,
  { count, posted }: { count: number; posted: number },
): Promise<number | null> {
  const notice = noticeOf(queue);
  if (!notice) return null;
  if (posted > 0) await pushUpQueueNotice(deps.db, notice, posted);
  if (count === 0 || notice.count === count) return null;
  if (notice.ageSeconds < leastSecondsShown) return leastSecondsShown;
  try {
    await deps.api.editMessageText(notice.chatId, notice.messageId, textOf(deps, queue, count));
  } catch (error) {
    if (!isRejection(error)) throw error;
    // Somebody deleted the notice: the next send slot is for a new one.
    if (!isNotModified(error)) {
      await forgetQueueNotice(deps.db, notice);
      return null;
    }
  }
  await noteQueueCount(deps.db, notice, count);
  return null;
}

/** Deletes the notices, because no card is waiting any more. */
export async function dropQueueNotices(deps: Messaging, notices: readonly QueueNotice[]): Promise<void> {
  for (const notice of notices) {
    await nullIfRejected(deps.api.deleteMessage(notice.chatId, notice.messageId));
    await forgetQueueNotice(deps.db, notice);
  }
}

function noticeOf({ chat, notices }: CardQueue): QueueNotice | undefined {
  return notices.find((notice) => isSamePlace(notice, chat));
}

function textOf(
  { defaultLocale }: Pick<GroupMessaging, 'defaultLocale'>,
  { chat }: CardQueue,
  count: number,
): string {
  return textsIn(chat.locale ?? defaultLocale)('cards-waiting', { count });
}
