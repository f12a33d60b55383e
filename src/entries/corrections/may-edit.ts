import { isAllowed } from '#src/domain/entries/transitions.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { moderatesNow } from '#src/telegram/groups/is-member.ts';

/** Whether the sender may edit this entry now. It is asked with every answer, because moderators leave. */
export async function mayEdit(
  ctx: HesabatContext,
  entry: { personId: number | null } | null,
): Promise<boolean> {
  return isAllowed('edit', { ...(await findEditor(ctx)), isOwner: entry?.personId === ctx.person.id });
}

/** What decides which entries the sender may edit. */
export async function findEditor(ctx: HesabatContext) {
  return { personId: ctx.person.id, isModerator: await moderatesNow(ctx), isAdmin: isAdmin(ctx) };
}
