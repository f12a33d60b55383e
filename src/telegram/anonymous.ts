import type { Message } from 'grammy/types';

/**
 * Whether a message was written by an administrator who is anonymous: in the name of the group itself. Who that is, Telegram
 * tells nobody; `from` is an account of Telegram's. https://core.telegram.org/bots/api#message (sender_chat)
 */
export function isAnonymous({ chat, sender_chat: sender }: Message): boolean {
  return chat.type !== 'private' && sender?.id === chat.id;
}
