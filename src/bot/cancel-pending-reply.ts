import { resumeDraft } from '#conversations/starting/resume-draft.ts';
import { focusDraft } from '#db/queries/entries/drafts.ts';
import { findOpenDraft } from '#db/queries/entries/entries.ts';
import { dropPendingReply } from '#db/queries/people/pending-replies.ts';
import { tidyFormer } from '#src/campaigns/saving/pending-change-store.ts';
import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { allPendingReplies } from './all-pending-replies.ts';

/** Cancels a pending reply: what a person was asked besides the questions of their draft. The draft goes on. */
export async function cancelPendingReply(ctx: HesabatContext, purpose: PendingReplyPurpose): Promise<void> {
  const { deps, person, t } = ctx;
  await ctx.reply(t(allPendingReplies[purpose].goodbye));
  await tidyFormer(ctx, null);
  const draft = await findOpenDraft(deps.db, person.id);
  // This /cancel may be delivered again when the pending reply is gone. The draft remembers the update, so that it
  // is not cancelled then.
  if (draft) {
    await focusDraft(deps.db, { entryId: draft.id, personId: person.id, updateId: ctx.update.update_id });
  }
  await resumeDraft(ctx);
  await dropPendingReply(deps.db, person.id);
}
