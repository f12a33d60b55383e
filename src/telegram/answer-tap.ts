import type { HesabatContext } from './context.ts';
import { ignoreFailure } from './failures/rejections.ts';

/** Ends the waiting of whoever tapped, with words that pop up if there are any; does nothing where nobody tapped. */
export async function answerTap(ctx: HesabatContext, text?: string): Promise<void> {
  if (ctx.callbackQuery) await ignoreFailure(ctx.answerCallbackQuery(text));
}
