import type { NextFunction } from 'grammy';
import { resumeDraft } from '#conversations/starting/resume-draft.ts';
import { dropPendingReply } from '#db/queries/people/pending-replies.ts';
import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import { type ButtonKind, decodeButton } from '#src/telegram/callback-data.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { isCommand, readCommand } from '#src/telegram/read-update.ts';

/** Takes the message that a feature asked for. `subject` is what the feature stored when it asked. */
export type TakeText = (ctx: HesabatContext, subject: unknown) => Promise<unknown>;

/** The buttons that belong to each question. A tap on any other button ends the question. */
const ownButtons: Readonly<Record<PendingReplyPurpose, ButtonKind>> = {
  organization: 'org',
  invite: 'invite',
  block: 'person',
  campaign: 'camp',
  place: 'place',
  title: 'title',
};

const ofAdmins: readonly PendingReplyPurpose[] = ['invite', 'block', 'campaign', 'place'];

/**
 * Middleware that ends a pending reply if the person turns to something else by a command or a button, or may not
 * answer any more because they lost their role. What they write next is then not taken as the reply. /cancel is
 * left out: it ends the reply itself, and says so. After a feature has ended its question (`endPendingReply`), the
 * middleware asks the question of an open draft again.
 */
export async function endPendingReplyByOther(ctx: HesabatContext, next: NextFunction): Promise<void> {
  const { deps, person } = ctx;
  if (person.pendingReply && ctx.chat?.type === 'private' && isOver(ctx, person.pendingReply.purpose)) {
    await dropPendingReply(deps.db, person.id);
    person.pendingReply = null;
  }
  const { pendingReply } = person;
  await next();
  if (pendingReply === null || person.pendingReply !== null) return;
  // Dropped last: if the draft's question cannot be sent now, the update is handled again, and so is all of this.
  await resumeDraft(ctx);
  await dropPendingReply(deps.db, person.id);
}

/** Middleware that passes a person's message to the feature that asked for it. */
export function takePendingReply(takers: Readonly<Record<PendingReplyPurpose, TakeText>>) {
  return async (ctx: HesabatContext, next: NextFunction): Promise<void> => {
    const { pendingReply } = ctx.person;
    if (!pendingReply || ctx.chat?.type !== 'private' || !ctx.message || isCommand(ctx)) return next();
    await takers[pendingReply.purpose](ctx, pendingReply.subject);
  };
}

function isOver(ctx: HesabatContext, purpose: PendingReplyPurpose): boolean {
  if (ofAdmins.includes(purpose) && !isAdmin(ctx)) return true;
  const { callbackQuery } = ctx;
  if (isCommand(ctx)) return readCommand(ctx)?.name !== 'cancel';
  const isOwn = (['none', ownButtons[purpose]] as const).some((kind) =>
    decodeButton(callbackQuery?.data, kind),
  );
  return callbackQuery !== undefined && !isOwn;
}
