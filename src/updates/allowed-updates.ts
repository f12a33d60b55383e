/**
 * The kinds of updates that the bot needs. Always sent in full, because Telegram remembers the list of an earlier
 * call.
 */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;
