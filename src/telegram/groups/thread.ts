import type { MaybeInaccessibleMessage } from 'grammy/types';
import type { Place } from '#src/domain/review/place.ts';

/**
 * The topic that a message is in, of a group or of a private chat; null in General and where there are no topics. Replies
 * there have a `message_thread_id` too, which is no topic.
 */
export function threadOf(message: MaybeInaccessibleMessage | undefined): number | null {
  if (!message || !('is_topic_message' in message) || message.is_topic_message !== true) return null;
  return message.message_thread_id ?? null;
}

/** The option of a call that sends to this topic. Telegram refuses the number of General. */
export function inThread({ threadId }: Pick<Place, 'threadId'>): { message_thread_id?: number } {
  return threadId === null ? {} : { message_thread_id: threadId };
}

/** The group or topic that a message is in. */
export function placeOf(message: MaybeInaccessibleMessage): Place {
  return { chatId: message.chat.id, threadId: threadOf(message) };
}
