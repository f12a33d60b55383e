import { z } from 'zod';
import { dropPendingReply, setPendingReply } from '#db/queries/people/pending-replies.ts';
import { asked } from '#src/campaigns/questions/question.ts';
import { campaignChange } from '#src/domain/campaigns/changes.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { readPendingReplySubject } from '#src/telegram/pending-reply-subject.ts';

const purpose = 'campaign';

/** What an admin was asked, and the change that waits for Save. */
export const subject = z.object({
  campaignId: z.number(),
  /** The question that typed words answer; null if only Save or Cancel are left. */
  asks: asked.nullable(),
  pendingChange: z.object({ change: campaignChange, before: z.unknown(), proposedBy: z.number() }).nullable(),
  /** The message that shows it. */
  messageId: z.number().nullable(),
});

export type Subject = z.infer<typeof subject>;

/** Reads it; null if nothing is asked, or another version of the bot stored what this one cannot read. */
export function readSubject(ctx: Pick<HesabatContext, 'person'>): Subject | null {
  return readPendingReplySubject(ctx, purpose, subject);
}

/** Stores what the admin is asked now. */
export async function noteSubject(ctx: HesabatContext, next: Subject): Promise<void> {
  await setPendingReply(ctx.deps.db, ctx.person.id, { purpose, subject: next });
  await tidyFormer(ctx, next.messageId);
}

/** Ends the question, together with the change that waited for Save. Questions of other features stay. */
export async function leaveSubject(ctx: HesabatContext): Promise<void> {
  if (ctx.person.pendingReply?.purpose !== purpose) return;
  await dropPendingReply(ctx.deps.db, ctx.person.id);
  await tidyFormer(ctx, ctx.callbackQuery?.message?.message_id ?? null);
}

/** Takes the buttons off the message that asked before, unless it is the one that is shown now. */
export async function tidyFormer(ctx: HesabatContext, shown: number | null): Promise<void> {
  const former = readSubject(ctx)?.messageId ?? null;
  if (former !== null && former !== shown) {
    await ignoreFailure(ctx.api.editMessageReplyMarkup(ctx.person.id, former));
  }
}
