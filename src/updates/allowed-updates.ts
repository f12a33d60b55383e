/** What the bot wants to hear of. Named in full, since Telegram remembers what an earlier call named. */
export const allowedUpdates = ['message', 'callback_query', 'my_chat_member'] as const;
