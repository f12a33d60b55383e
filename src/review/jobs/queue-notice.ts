import type { CardQueue } from '#db/queries/review/card-queue.ts';
import {
  forgetWaitingLine,
  noteWaitingCount,
  noteWaitingLine,
  pushUpWaitingLine,
  type WaitingLine,
} from '#db/queries/review/queue-notices.ts';
import { textsIn } from '#locales/texts.ts';
import type { Deps } from '#src/deps.ts';
import { isNotModified, isRejection, nullIfRejected } from '#src/telegram/failures/rejections.ts';

/** After so many cards below it, the line is out of sight on a phone, and is sent anew. */
const mostCardsBelow = 10;

/** Seconds between edits: the number may change with every entry that comes in. */
const leastSecondsShown = 3;

/** Whether a place in the group's pace is to be kept for the line: it is not there, or out of sight. */
export function isLineDue(queue: CardQueue): boolean {
  const line = lineOf(queue);
  return line === undefined || line.cardsBelow >= mostCardsBelow;
}

/** Sends the line that says how many cards are still to come, below the last card, in place of a former one. */
export async function sendWaitingLine(deps: Deps, queue: CardQueue, count: number): Promise<void> {
  const { chat } = queue;
  // First: once the new one is noted, nobody knows of the former.
  const former = lineOf(queue);
  if (former) await nullIfRejected(deps.api.deleteMessage(former.chatId, former.messageId));
  const sent = await deps.api.sendMessage(chat.id, textOf(deps, queue, count));
  await noteWaitingLine(deps.db, { chatId: chat.id, messageId: sent.message_id, count });
}

/**
 * Brings the line up to date, if there is one.
 * @param posted cards that were posted below it just now
 * @returns seconds until it is to be looked at again, where it was edited only just now
 */
export async function editWaitingLine(
  deps: Deps,
  queue: CardQueue,
  { count, posted }: { count: number; posted: number },
): Promise<number | null> {
  const line = lineOf(queue);
  if (!line) return null;
  if (posted > 0) await pushUpWaitingLine(deps.db, line.chatId, posted);
  if (count === 0 || line.count === count) return null;
  if (line.ageSeconds < leastSecondsShown) return leastSecondsShown;
  try {
    await deps.api.editMessageText(line.chatId, line.messageId, textOf(deps, queue, count));
  } catch (error) {
    if (!isRejection(error)) throw error;
    // Somebody deleted it: the next free place is for a new one.
    if (!isNotModified(error)) {
      await forgetWaitingLine(deps.db, line.chatId);
      return null;
    }
  }
  await noteWaitingCount(deps.db, line.chatId, count);
  return null;
}

/** Takes the lines away when nothing is waiting any more. */
export async function dropWaitingLines(deps: Deps, lines: readonly WaitingLine[]): Promise<void> {
  for (const { chatId, messageId } of lines) {
    await nullIfRejected(deps.api.deleteMessage(chatId, messageId));
    await forgetWaitingLine(deps.db, chatId);
  }
}

function lineOf({ chat, lines }: CardQueue): WaitingLine | undefined {
  return lines.find(({ chatId }) => chatId === chat.id);
}

function textOf({ defaultLocale }: Deps, { chat }: CardQueue, count: number): string {
  return textsIn(chat.locale ?? defaultLocale)('cards-waiting', { count });
}
