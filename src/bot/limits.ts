import type { NextFunction } from 'grammy';
import { laneOfChat } from '#db/queries/inbox.ts';
import { countSubmitted, countUpdates } from '#db/queries/limits.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import type { HesabatContext } from '#src/chat/context.ts';

/**
 * Middleware that takes only so many messages of one person: the first one over the limit is answered with a
 * sentence, the rest with silence, until the flood is over.
 */
export async function limitMessages(ctx: HesabatContext, next: NextFunction): Promise<void> {
  const limit = ctx.deps.limits.messages;
  if (!limit || ctx.chat?.type !== 'private') return next();
  const count = await countUpdates(ctx.deps.db, {
    lane: laneOfChat(ctx.chat.id),
    upTo: ctx.update.update_id,
    seconds: limit.seconds,
  });
  if (count <= limit.most) return next();
  await answerTap(ctx);
  if (count > limit.most + 1) return;
  await ctx.reply(ctx.t('limit-messages', { most: limit.most, minutes: Math.ceil(limit.seconds / 60) }));
}

/** Whether a person may report one more entry; if not, they are told. */
export async function canReportMore(ctx: HesabatContext): Promise<boolean> {
  const limit = ctx.deps.limits.entries;
  if (!limit) return true;
  if ((await countSubmitted(ctx.deps.db, ctx.person.id, limit.seconds)) < limit.most) return true;
  await ctx.reply(ctx.t('limit-entries', { most: limit.most }));
  return false;
}
