import { resumeDraft } from '#conversations/starting/resume-draft.ts';
import { focusDraft } from '#db/queries/entries/drafts.ts';
import { findOpenDraft } from '#db/queries/entries/entries.ts';
import { dropPendingReply } from '#db/queries/people/pending-replies.ts';
import { tidyFormer } from '#src/campaigns/saving/pending-change-store.ts';
import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { allPendingReplies } from './all-pending-replies.ts';

/** Ends what a person is asked besides their draft; that one goes on. */
export async function cancelPendingReply(ctx: HesabatContext, purpose: PendingReplyPurpose): Promise<void> {
  const { deps, person, t } = ctx;
  await ctx.reply(t(allPendingReplies[purpose].goodbye));
  await tidyFormer(ctx, null);
  const draft = await findOpenDraft(deps.db, person.id);
  // Delivered once more, with nothing left to end, this /cancel is not to set the draft aside.
  if (draft) {
    await focusDraft(deps.db, { entryId: draft.id, personId: person.id, updateId: ctx.update.update_id });
  }
  await resumeDraft(ctx);
  await dropPendingReply(deps.db, person.id);
}
