import { closeReasonQuestions } from '#db/queries/reason-questions.ts';
import { bestEffort } from '#src/bot/best-effort.ts';
import type { Deps } from '#src/bot/context.ts';
import { showCard } from './show-card.ts';

/** Takes back a question for a reason that was not answered in time; the card stops offering reasons. */
export async function lapseReason(
  deps: Deps,
  { entryId, moderatorId }: { entryId: number; moderatorId: number },
): Promise<void> {
  for (const { chatId, messageId } of await closeReasonQuestions(deps.db, entryId, moderatorId)) {
    if (messageId !== null) await bestEffort(deps.api.deleteMessage(chatId, messageId));
  }
  await showCard(deps, { entryId });
}
