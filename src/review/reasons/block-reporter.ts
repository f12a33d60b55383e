import { findEntry } from '#db/queries/entries/entries.ts';
import { dropReasonQuestion } from '#db/queries/review/reason-answers.ts';
import type { Reason } from '#src/domain/review/decisions.ts';
import { canBlockReporter } from '#src/domain/review/reason-questions.ts';
import { blockPerson } from '#src/people/access/block-person.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/**
 * Blocks the reporter of an entry, and returns a text with the result. The text names nobody, because as a reply it
 * stays in the group even after the person is forgotten.
 */
export async function blockReporter(ctx: HesabatContext, entryId: number, reason: Reason): Promise<string> {
  const { deps, person, t } = ctx;
  const entry = await findEntry(deps.db, entryId);
  if (!entry?.person) return t('toast-changed');
  if (entry.person.blockedAt === null && !canBlockReporter(entry)) return t('toast-changed');
  const { id: personId } = entry.person;
  const outcome = await blockPerson(deps.db, { personId, by: person.id, reason });
  // Whatever the result is, the moderator's question needs no answer any more.
  await dropReasonQuestion(deps.db, { entryId, moderatorId: person.id });
  switch (outcome) {
    case 'done':
      return t('toast-blocked', { number: String(entry.number) });
    case 'already':
      return t('toast-block-already');
    case 'is-admin':
      return t('toast-block-refused');
    case 'gone':
      return t('toast-changed');
  }
}
