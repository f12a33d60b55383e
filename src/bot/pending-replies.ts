import type { NextFunction } from 'grammy';
import { resumeDraft } from '#conversations/starting/resume-draft.ts';
import { isNoted } from '#db/queries/people/notices.ts';
import { dropPendingReply } from '#db/queries/people/pending-replies.ts';
import type { AnyButton } from '#src/telegram/buttons/button.ts';
import { idleButton } from '#src/telegram/buttons/idle.ts';
import { isFor } from '#src/telegram/commands/permitted.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import { sayCaptionLeft } from '#src/telegram/notices/say-caption-left.ts';
import { aboutAlbum, isToSay } from '#src/telegram/notices/say-once.ts';
import type { PendingReply } from '#src/telegram/pending-reply.ts';
import { readCaption } from '#src/telegram/read-message.ts';
import { isCommand, readCommand } from '#src/telegram/read-update.ts';
import { allPendingReplies } from './all-pending-replies.ts';

/**
 * Middleware that ends a pending reply if the person turns to something else by a command or a button, or may not
 * answer any more because they lost their role. What they write next is then not taken as the reply. /cancel is
 * left out: it ends the reply itself, and says so. After a feature has ended its question (`endPendingReply`), the
 * middleware asks the question of an open draft again.
 */
export async function endPendingReplyByOther(ctx: HesabatContext, next: NextFunction): Promise<void> {
  const { deps, person } = ctx;
  const asked = person.pendingReply && allPendingReplies[person.pendingReply.purpose];
  if (asked && ctx.chat?.type === 'private' && isOver(ctx, asked)) {
    await dropPendingReply(deps.db, person.id);
    person.pendingReply = null;
  }
  const { pendingReply } = person;
  await next();
  if (asked && isLeft(ctx, asked)) endPendingReply(ctx, asked.purpose);
  if (pendingReply === null || person.pendingReply !== null) return;
  // Dropped last: if the draft's question cannot be sent now, the update is handled again, and so is all of this.
  await resumeDraft(ctx);
  await dropPendingReply(deps.db, person.id);
}

/**
 * Middleware that passes a person's message to the feature that asked for it. The photos of an album are messages of
 * their own: the first one to arrive is the reply, and the others are no answer to anything else either.
 */
export async function takePendingReply(ctx: HesabatContext, next: NextFunction): Promise<unknown> {
  const { deps, person } = ctx;
  const { pendingReply } = person;
  const isReply = ctx.chat?.type === 'private' && ctx.message !== undefined && !isCommand(ctx);
  if (!isReply) return next();
  const album = ctx.message?.media_group_id;
  const about = album === undefined ? null : aboutAlbum(album, 'reply');
  const isLater = about !== null && (await isNoted(deps.db, { personId: person.id, about }));
  if (!pendingReply && !isLater) return next();
  const isFirst = about === null || (await isToSay(ctx, about));
  if (isFirst && !pendingReply) return next();
  if (isFirst && pendingReply) await giveTo(ctx, pendingReply);
  // Whatever asked reads messages, and not what is written under photos.
  if (ctx.message && readCaption(ctx.message) !== null) await sayCaptionLeft(ctx);
}

async function giveTo(
  ctx: HesabatContext,
  { purpose, subject: stored }: NonNullable<HesabatContext['person']['pendingReply']>,
): Promise<void> {
  const { subject, take } = allPendingReplies[purpose];
  const read = subject.safeParse(stored);
  if (read.success) await take(ctx, read.data);
  else await dropPendingReply(ctx.deps.db, ctx.person.id);
}

function isOver(ctx: HesabatContext, asked: PendingReply): boolean {
  if (!isFor(ctx, asked)) return true;
  if (isCommand(ctx)) return readCommand(ctx)?.name !== 'cancel';
  return ctx.callbackQuery !== undefined && !isOn(ctx, [idleButton, ...Object.values(asked.buttons)]);
}

/** Whether the person tapped a button of the feature that does not ask: then no reply is expected any more. */
function isLeft(ctx: HesabatContext, { buttons, askedBy }: PendingReply): boolean {
  return askedBy !== undefined && isOn(ctx, Object.values(buttons)) && !isOn(ctx, [askedBy]);
}

function isOn({ callbackQuery }: HesabatContext, buttons: readonly AnyButton[]): boolean {
  return buttons.some((button) => button.isOn(callbackQuery?.data));
}
