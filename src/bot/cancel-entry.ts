import { askAgain, cancelDraft } from '#conversations/ending/end-draft.ts';
import { buildQuestionContext } from '#conversations/prompt.ts';
import { findOpenDraft, findTouchedBy } from '#db/queries/entries/entries.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';
import { cancelPendingReply } from './cancel-pending-reply.ts';

/** /cancel: cancels what the person was asked last, be it a pending reply or their draft. */
export const cancelCommand: Command = {
  name: 'cancel',
  for: 'organizer',
  where: 'private',
  listed: 'menu and help',
  run: cancelAsked,
};

async function cancelAsked(ctx: HesabatContext): Promise<unknown> {
  const { deps, person, t } = ctx;
  if (person.pendingReply) return cancelPendingReply(ctx, person.pendingReply.purpose);
  const touched = await findTouchedBy(deps.db, person.id, ctx.update.update_id);
  // This same /cancel was delivered before: it cancelled a pending reply then, and the draft went on.
  if (touched?.status === 'draft') return void (await askAgain(ctx, touched));
  const draft = touched ?? (await findOpenDraft(deps.db, person.id));
  if (!draft) return ctx.reply(t('nothing-to-cancel'), { reply_markup: menuButtons(t) });
  return cancelDraft(ctx, buildQuestionContext(deps, draft, person.locale));
}
