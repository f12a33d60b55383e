import type { HesabatContext } from './context.ts';
import { ignoreFailure } from './failures/rejections.ts';

/**
 * Answers a tap, so that the button stops loading. The text, if there is one, pops up. Does nothing if the update
 * is no tap.
 */
export async function answerTap(ctx: HesabatContext, text?: string): Promise<void> {
  if (ctx.callbackQuery) await ignoreFailure(ctx.answerCallbackQuery(text));
}
