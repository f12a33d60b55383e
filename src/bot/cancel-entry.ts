import { cancelDraft } from '#conversations/ending/end-draft.ts';
import { askQuestion, buildAsking } from '#conversations/prompt.ts';
import { findOpenDraft, findTouchedBy } from '#db/queries/entries/entries.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';
import { cancelAwaited } from './cancel-pending-reply.ts';

/** /cancel, of what was asked last. */
export const cancelCommand: Command = {
  name: 'cancel',
  for: 'organizer',
  where: 'private',
  listed: 'menu and help',
  run: cancelAsked,
};

async function cancelAsked(ctx: HesabatContext): Promise<unknown> {
  const { deps, person, t } = ctx;
  if (person.awaits) return cancelAwaited(ctx, person.awaits.purpose);
  const touched = await findTouchedBy(deps.db, person.id, ctx.update.update_id);
  // This very /cancel has ended something else.
  if (touched?.status === 'draft') return askQuestion(buildAsking(deps, touched, person.locale));
  const draft = touched ?? (await findOpenDraft(deps.db, person.id));
  if (!draft) return ctx.reply(t('nothing-to-cancel'), { reply_markup: menuButtons(t) });
  return cancelDraft(ctx, buildAsking(deps, draft, person.locale));
}
