import { stopAwaiting } from '#db/queries/people/pending-replies.ts';
import type { AwaitedPurpose } from '#src/domain/people/pending-replies.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { resumeDraft } from './resume-draft.ts';

/** The last word on what a person was asked besides their draft: it waits no more, and an open draft goes on. */
export async function endAsking(ctx: HesabatContext, purpose: AwaitedPurpose): Promise<void> {
  if (ctx.person.awaits?.purpose !== purpose) return;
  await resumeDraft(ctx);
  await stopAwaiting(ctx.deps.db, ctx.person.id);
}
