import type { Message } from 'grammy/types';

/** Replies to the message itself, so that of several photos it is clear which one the words are about. */
export function replyTo(message: Pick<Message, 'message_id'> | undefined) {
  return message === undefined
    ? {}
    : { reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true } };
}
