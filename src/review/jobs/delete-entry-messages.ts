import { forgetMessage, listEntryMessages } from '#db/queries/review/entry-messages.ts';
import type { Messaging } from '#src/deps.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';

/**
 * Deletes the messages besides the card that show moderators an entry, as far as Telegram lets the bot.
 * @param before deletes only those that were sent before; without it, all
 */
export async function takeBackMessages(deps: Messaging, entryId: number, before?: Date): Promise<void> {
  for (const { chatId, messageId } of await listEntryMessages(deps.db, entryId, before)) {
    await nullIfRejected(deps.api.deleteMessage(chatId, messageId));
    // Forgotten one by one, because another message may be sent and noted at the same time.
    await forgetMessage(deps.db, { chatId, messageId });
  }
}
