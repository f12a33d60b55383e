import type { NextFunction } from 'grammy';
import { answerTap } from './answer-tap.ts';
import type { HesabatContext } from './context.ts';

/**
 * Ends the waiting of whoever tapped a button that nobody has answered: of an earlier version, a forged one, or one
 * whose subject is gone.
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
