import type { NextFunction } from 'grammy';
import { answerTap } from './answer-tap.ts';
import type { HesabatContext } from './context.ts';

/**
 * Middleware that answers a tap that no feature has answered, so that the button stops loading. The button is of an
 * earlier version, was forged, or belongs to something that is gone.
 */
export async function answerEveryTap(ctx: HesabatContext, next: NextFunction): Promise<void> {
  if (!ctx.callbackQuery) return next();
  let isAnswered = false;
  ctx.api.config.use((call, method, payload, signal) => {
    if (method === 'answerCallbackQuery') isAnswered = true;
    return call(method, payload, signal);
  });
  await next();
  if (!isAnswered) await answerTap(ctx);
}
