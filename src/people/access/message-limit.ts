import type { NextFunction } from 'grammy';
import { laneOfChat } from '#db/queries/delivery/inbox.ts';
import { isFlooded, noteRefusal } from '#db/queries/people/limits.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { hasFile } from '#src/updates/lane.ts';
import { isEveryonesRight } from './access-control.ts';

/** Commands that are everybody's right work beyond the limit: up to twice as many, and at least so many more. */
const leastOver = 10;

/**
 * Middleware that takes only so many messages of one person, taps and files included, and only so many files. The
 * first one over the limit is answered with a sentence. The others are ignored until the flood is over; taps stop
 * loading without a text. /privacy, /mydata and /forget work beyond the limit, unless they are a flood themselves.
 */
export async function limitMessages(ctx: HesabatContext, next: NextFunction): Promise<void> {
  if (ctx.chat?.type !== 'private') return next();
  const kinds = hasFile(ctx.message) ? (['messages', 'files'] as const) : (['messages'] as const);
  for (const kind of kinds) {
    if (await isOver(ctx, ctx.chat.id, kind)) return;
  }
  await next();
}

async function isOver(ctx: HesabatContext, chatId: number, kind: 'messages' | 'files'): Promise<boolean> {
  const { db, limits } = ctx.deps;
  const limit = limits[kind];
  if (!limit) return false;
  const { seconds } = limit;
  const most = isEveryonesRight(ctx) ? limit.most + Math.max(limit.most, leastOver) : limit.most;
  const flood = { lane: laneOfChat(chatId), upTo: ctx.update.update_id, most, seconds, kind };
  if (!(await isFlooded(db, flood))) return false;
  await answerTap(ctx);
  await noteRefusal(db, { personId: ctx.person.id, kind, seconds, prolongs: true });
  return true;
}
