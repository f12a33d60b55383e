import { InlineKeyboard } from 'grammy';
import type { Taken } from '#conversations/plugin/report-event.ts';
import type { QuestionContext } from '#conversations/questions/question.ts';
import { moveDraft } from '#db/queries/entries/drafts.ts';
import { findEntry } from '#db/queries/entries/entries.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { cancelledButtons, correctButton } from '#src/telegram/views/menu.ts';
import { sayCancelled, sayGoodbye } from './end-draft.ts';

/** Cancels a draft because the person reported its event before, and offers to correct that earlier entry. */
export async function endAsDuplicate(
  ctx: HesabatContext,
  context: QuestionContext,
  otherId: number,
): Promise<Taken> {
  const { deps, draft } = context;
  const updateId = ctx.update.update_id;
  await moveDraft(deps.db, 'cancel', { entryId: draft.id, personId: ctx.person.id, updateId });
  await sayEndedAsDuplicate(ctx, context, otherId);
  return 'left';
}

/** Says that the draft was cancelled, with a button that corrects the earlier entry. */
export async function sayEndedAsDuplicate(
  ctx: HesabatContext,
  context: QuestionContext,
  otherId: number,
): Promise<void> {
  const { deps, draft, t } = context;
  const other = await findEntry(deps.db, otherId);
  // The earlier entry was withdrawn meanwhile, or a tampered phone named another person's: nothing can be corrected.
  const isTheirs = other?.personId === ctx.person.id && other.number !== null && other.status !== 'withdrawn';
  if (!isTheirs) return sayCancelled(ctx, context);
  const buttons = [
    ...correctButton(t, other.id).inline_keyboard,
    ...cancelledButtons(t, draft.id).inline_keyboard,
  ];
  const text = t('own-duplicate-left', { number: String(other.number) });
  await sayGoodbye(ctx, context, text, InlineKeyboard.from(buttons));
}
