import type { HesabatContext } from '#src/telegram/context.ts';
import { replyTo } from '#src/telegram/reply-to.ts';
import { isToAnswer, isToSay } from './say-once.ts';

/** Says that what was written under a photo is not kept, once for an album. */
export async function sayCaptionLeft(ctx: HesabatContext): Promise<void> {
  const isTold = ctx.editedMessage
    ? await isToSay(ctx, `edit:${ctx.editedMessage.message_id}`)
    : await isToAnswer(ctx, 'caption');
  if (isTold) await ctx.reply(ctx.t('caption-left'), replyTo(ctx.msg));
}
