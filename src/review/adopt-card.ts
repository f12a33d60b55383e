import type { DecisionState } from '#db/queries/entries/decision-state.ts';
import { adoptCard } from '#db/queries/review/cards.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { placeOf } from '#src/telegram/groups/thread.ts';

/**
 * Settles which card of an entry counts, when a moderator taps one that the bot does not know: its sending had an
 * unknown outcome. If the bot knows no card of the entry, this is its card from now on. If it has sent another one
 * since, that one stays the card, and this one loses its buttons.
 */
export async function adoptOrRetireCard(ctx: HesabatContext, entry: DecisionState): Promise<void> {
  const tapped = ctx.callbackQuery?.message;
  if (!tapped) return;
  const { chat, message_id: messageId } = tapped;
  if (entry.cardMessageId === null) await adoptCard(ctx.deps.db, entry.id, { ...placeOf(tapped), messageId });
  else if (entry.cardChatId === chat.id && entry.cardMessageId !== messageId) {
    await ignoreFailure(ctx.editMessageReplyMarkup());
  }
}
