import { askAgain } from '#conversations/ending/end-draft.ts';
import { findOpenDraft } from '#db/queries/entries/entries.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/**
 * Asks the question of a person's open draft again, because their next message will be the answer to it. Returns
 * whether there is an open draft.
 */
export async function resumeDraft(ctx: HesabatContext, locale: Locale = ctx.person.locale): Promise<boolean> {
  const draft = await findOpenDraft(ctx.deps.db, ctx.person.id);
  if (draft) await askAgain(ctx, draft, locale);
  return draft !== null;
}
