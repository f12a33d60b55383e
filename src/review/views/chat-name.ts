import type { ModeratorsChat } from '#db/queries/review/moderator-chats.ts';
import type { Texts } from '#locales/texts.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/** How people call a moderators' chat: "Moderators · Germany" for a topic of a group. */
export function nameChat(
  { id, title, topicTitle }: Pick<ModeratorsChat, 'id' | 'title' | 'topicTitle'>,
  t: Texts,
): string {
  const names = [title, topicTitle].flatMap((name) => (name ? [shorten(name, 40)] : []));
  return names.join(' · ') || t('chat-unnamed', { number: String(id) });
}
