import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from '#src/logger.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { isUnreachable } from '#src/telegram/failures/rejections.ts';

/**
 * grammY wraps errors with the whole context, token included: only the error itself goes on. Where nobody can
 * be answered any more, since the bot was blocked or removed meanwhile, what was asked for is done all the same.
 */
export async function handleUpdate(bot: Bot<HesabatContext>, update: Update, logger: Logger): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (wrapped) {
    const error = wrapped instanceof Error && 'error' in wrapped ? wrapped.error : wrapped;
    if (!isUnreachable(error)) throw error;
    logger.info({ updateId: update.update_id }, 'the sender cannot be reached');
  }
}
