import { forgetMessage, listEntryMessages } from '#db/queries/review/entry-messages.ts';
import type { Messaging } from '#src/deps.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';

/**
 * Deletes what moderators were shown of an entry besides its card, as far as Telegram lets the bot.
 * @param before only what was sent until then; without it, all of it
 */
export async function takeBackMessages(deps: Messaging, entryId: number, before?: Date): Promise<void> {
  for (const { chatId, messageId } of await listEntryMessages(deps.db, entryId, before)) {
    await nullIfRejected(deps.api.deleteMessage(chatId, messageId));
    // One by one: another may be sent and noted just now.
    await forgetMessage(deps.db, { chatId, messageId });
  }
}
