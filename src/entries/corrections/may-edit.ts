import { findDecisionState } from '#db/queries/entries/decision-state.ts';
import { isAllowed } from '#src/domain/entries/transitions.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { moderatesEntryNow, moderatesNow } from '#src/telegram/groups/is-member.ts';

/** Whether the sender may go on with their edit of an entry. It is asked with every answer, because moderators leave. */
export async function mayEdit(
  ctx: HesabatContext,
  { corrects, original }: { corrects: number | null; original: { personId: number | null } | null },
): Promise<boolean> {
  const editor = await findEditor(ctx, corrects);
  return isAllowed('edit', { ...editor, isOwner: original?.personId === ctx.person.id });
}

/**
 * What decides whether the sender may edit an entry.
 * @param entryId null if it is not known which one
 */
export async function findEditor(ctx: HesabatContext, entryId: number | null) {
  const entry = entryId === null ? null : await findDecisionState(ctx.deps.db, entryId);
  const isModerator = await (entry ? moderatesEntryNow(ctx, entry) : moderatesNow(ctx));
  return { personId: ctx.person.id, isModerator, isAdmin: isAdmin(ctx) };
}
