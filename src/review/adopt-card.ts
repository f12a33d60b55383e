import type { DecisionState } from '#db/queries/entries/decision-state.ts';
import { adoptCard } from '#db/queries/review/cards.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';

/**
 * Where the sending of a card had an unknown outcome, the bot does not know of a card that somebody taps: if it
 * knows of none, this is the one from now on. If it has sent another one since, that is kept up to date, and this
 * one loses its buttons.
 */
export async function adoptOrRetireCard(ctx: HesabatContext, entry: DecisionState): Promise<void> {
  const tapped = ctx.callbackQuery?.message;
  if (!tapped) return;
  const { chat, message_id: messageId } = tapped;
  if (entry.cardMessageId === null) await adoptCard(ctx.deps.db, entry.id, { chatId: chat.id, messageId });
  else if (entry.cardChatId === chat.id && entry.cardMessageId !== messageId) {
    await ignoreFailure(ctx.editMessageReplyMarkup());
  }
}
