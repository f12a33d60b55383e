import type { ModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import type { Texts } from '#locales/texts.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/** The same for a chat of a group with topics: General has a name there too. */
export function nameTopic(chat: Parameters<typeof nameChat>[0] & Pick<ModeratorsChat, 'threadId'>, t: Texts) {
  return nameChat(chat.threadId === null ? { ...chat, topicTitle: 'General' } : chat, t);
}

/** The same for the whole group of a chat. */
export function nameGroup(chat: Parameters<typeof nameChat>[0], t: Texts): string {
  return nameChat({ ...chat, topicTitle: null }, t);
}

/** How people call a moderators' chat: "Moderators · Germany" for a topic of a group. */
export function nameChat(
  { id, title, topicTitle }: Pick<ModeratorsChat, 'id' | 'title' | 'topicTitle'>,
  t: Texts,
): string {
  const names = [title, topicTitle].flatMap((name) => (name ? [shorten(name, 40)] : []));
  return names.join(' · ') || t('chat-unnamed', { number: String(id) });
}
