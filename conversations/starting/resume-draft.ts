import { askAgain } from '#conversations/ending/end-draft.ts';
import { findOpenDraft } from '#db/queries/entries/entries.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/**
 * Puts the question of a person's open draft again, where there is one: once nothing else is asked, their next
 * words go into it. Says whether there is one.
 */
export async function resumeDraft(ctx: HesabatContext, locale: Locale = ctx.person.locale): Promise<boolean> {
  const draft = await findOpenDraft(ctx.deps.db, ctx.person.id);
  if (draft) await askAgain(ctx, draft, locale);
  return draft !== null;
}
