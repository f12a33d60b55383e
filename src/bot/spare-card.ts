import type { Entry } from '#db/queries/entries.ts';
import { bestEffort } from '#src/chat/best-effort.ts';
import type { HesabatContext } from '#src/chat/context.ts';

/**
 * A card whose sending had an unknown outcome was sent again: of two cards of one entry, the one that is not
 * kept up to date loses its buttons when somebody taps it.
 */
export async function emptySpareCard(ctx: HesabatContext, entry: Entry): Promise<void> {
  const tapped = ctx.callbackQuery?.message;
  if (!tapped || entry.cardMessageId === null || entry.cardChatId !== tapped.chat.id) return;
  if (entry.cardMessageId !== tapped.message_id) await bestEffort(ctx.editMessageReplyMarkup());
}
