import { askQuestion, buildQuestionContext } from '#conversations/prompt.ts';
import { findOpenDraft } from '#db/queries/entries/entries.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/**
 * Puts the question of a person's open draft again, where there is one: once nothing else is asked, their next
 * words go into it. Says whether there is one.
 */
export async function resumeDraft(
  { deps, person }: Pick<HesabatContext, 'deps' | 'person'>,
  locale: Locale = person.locale,
): Promise<boolean> {
  const draft = await findOpenDraft(deps.db, person.id);
  if (draft) await askQuestion(buildQuestionContext(deps, draft, locale));
  return draft !== null;
}
