import type { ModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import type { Texts } from '#locales/texts.ts';
import type { Place } from '#src/domain/review/place.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/** The same for a chat of a group with topics: General has a name there too. */
export function nameTopic(chat: Parameters<typeof nameChat>[0] & Pick<ModeratorsChat, 'threadId'>, t: Texts) {
  return nameChat(chat.threadId === null ? { ...chat, topicTitle: 'General' } : chat, t);
}

/** The same for the whole group of a chat. */
export function nameGroup(chat: Parameters<typeof nameChat>[0], t: Texts): string {
  return nameChat({ ...chat, topicTitle: null }, t);
}

/** The same for people in a place: within one group with topics only the topic's name, or that of General. */
export function nameChatFrom(place: Place, chat: Parameters<typeof nameChat>[0] & Place, t: Texts): string {
  const isInTopics = chat.threadId !== null || place.threadId !== null;
  const topicTitle = chat.threadId === null ? 'General' : chat.topicTitle;
  if (chat.chatId !== place.chatId || !isInTopics || topicTitle === null) return nameChat(chat, t);
  return nameChat({ ...chat, title: null, topicTitle }, t);
}

/** How people call a moderators' chat: "Moderators · Germany" for a topic of a group. */
export function nameChat(
  { id, title, topicTitle }: Pick<ModeratorsChat, 'id' | 'title' | 'topicTitle'>,
  t: Texts,
): string {
  const names = [title, topicTitle].flatMap((name) => (name ? [shorten(name, 40)] : []));
  return names.join(' · ') || t('chat-unnamed', { number: String(id) });
}
