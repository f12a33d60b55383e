import type { NextFunction } from 'grammy';
import { laneOfChat } from '#db/queries/inbox.ts';
import { isFlooded, noteRefusal } from '#db/queries/limits.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import type { HesabatContext } from '#src/chat/context.ts';

/**
 * Middleware that takes only so many messages of one person: the first one over the limit is answered with a
 * sentence, the rest with silence, until the flood is over. Taps are answered without words.
 */
export async function limitMessages(ctx: HesabatContext, next: NextFunction): Promise<void> {
  const { db, limits } = ctx.deps;
  const limit = limits.messages;
  if (!limit || ctx.chat?.type !== 'private') return next();
  const lane = laneOfChat(ctx.chat.id);
  if (!(await isFlooded(db, { lane, upTo: ctx.update.update_id, ...limit }))) return next();
  await answerTap(ctx);
  await noteRefusal(db, {
    personId: ctx.person.id,
    kind: 'messages',
    seconds: limit.seconds,
    prolongs: true,
  });
}
