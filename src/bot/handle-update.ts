import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from '#src/logger.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { closureOf } from '#src/telegram/failures/chat-refusals.ts';
import { isUnreachable } from '#src/telegram/failures/rejections.ts';
import { answeringInThreadOf } from '#src/telegram/threads.ts';

/**
 * Handles an update. grammY wraps an error together with the whole context, which contains the token, so only the
 * error itself is thrown on. An update whose sender cannot be reached, because they blocked or removed the bot or
 * their topic is closed, counts as handled: what they asked for was done.
 */
export async function handleUpdate(bot: Bot<HesabatContext>, update: Update, logger: Logger): Promise<void> {
  try {
    await answeringInThreadOf(update, () => bot.handleUpdate(update));
  } catch (wrapped) {
    const error = wrapped instanceof Error && 'error' in wrapped ? wrapped.error : wrapped;
    if (!isUnreachable(error) && closureOf(error) === null) throw error;
    logger.info({ updateId: update.update_id }, 'the sender cannot be reached');
  }
}
