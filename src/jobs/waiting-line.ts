import type { ModeratorsChat } from '#db/queries/settings.ts';
import {
  findWaitingLine,
  forgetWaitingLine,
  listWaitingLines,
  noteWaitingCount,
  noteWaitingLine,
  pushUpWaitingLine,
  type WaitingLine,
} from '#db/queries/waiting-lines.ts';
import { textsIn } from '#locales/texts.ts';
import { unlessRefused } from '#src/chat/best-effort.ts';
import type { Deps } from '#src/chat/context.ts';

/** After so many cards below it, the line is out of sight on a phone, and is sent anew. */
const mostCardsBelow = 10;

/** Between edits: the number may change with every entry that comes in. */
const leastSecondsShown = 3;

/** Whether a place in the group's pace is to be kept for the line: it is not there, or out of sight. */
export function isLineDue(line: WaitingLine | null): boolean {
  return line === null || line.cardsBelow >= mostCardsBelow;
}

/**
 * Keeps the line that says how many cards are still to come up to date. It is only sent where a place was kept
 * for it: `hasPlace`.
 * @param cards that were just posted
 */
export async function showWaitingLine(
  deps: Deps,
  chat: ModeratorsChat,
  { count, cards, hasPlace = false }: { count: number; cards: number; hasPlace?: boolean },
): Promise<void> {
  if (cards > 0) await pushUpWaitingLine(deps.db, chat.id, cards);
  const line = await findWaitingLine(deps.db, chat.id);
  const text = textsIn(chat.locale ?? deps.defaultLocale)('cards-waiting', { count });
  if (hasPlace) {
    const sent = await deps.api.sendMessage(chat.id, text);
    await noteWaitingLine(deps.db, { chatId: chat.id, messageId: sent.message_id, count });
    if (line) await unlessRefused(deps.api.deleteMessage(line.chatId, line.messageId));
  } else if (line && line.count !== count && line.ageSeconds >= leastSecondsShown) {
    // Where somebody deleted it, there is none to note: the next free place is for a new one.
    const edited = await unlessRefused(deps.api.editMessageText(chat.id, line.messageId, text));
    if (edited) await noteWaitingCount(deps.db, chat.id, count);
    else await forgetWaitingLine(deps.db, chat.id);
  }
}

/** Nothing is waiting any more, or it is waiting for another group. */
export async function dropWaitingLine(deps: Deps): Promise<void> {
  for (const { chatId, messageId } of await listWaitingLines(deps.db)) {
    await unlessRefused(deps.api.deleteMessage(chatId, messageId));
    await forgetWaitingLine(deps.db, chatId);
  }
}
