import { z } from 'zod';

/** Why anyone can read a group. */
export type Publicity = 'username' | 'channel' | 'place';

/** What Telegram tells of a chat, as far as it decides who can read there. */
const chatShape = z.object({
  type: z.literal('supergroup'),
  username: z.string().optional().catch(undefined),
  active_usernames: z.array(z.unknown()).optional().catch(undefined),
  linked_chat_id: z.number().optional().catch(undefined),
  location: z.unknown().optional(),
});

/**
 * Why anyone can read this group; null where only members can. A public name opens it to everybody, also where
 * joining needs an approval. The discussion group of a channel is open to whoever reads the channel, and a group that
 * is tied to a place to whoever is near. An invite link opens it only to those who have the link. Plain groups become
 * supergroups before they can have any of these.
 *
 * In messages and updates Telegram tells the username alone; getChat tells all of it.
 */
export function findPublicity(chat: unknown): Publicity | null {
  const { data } = chatShape.safeParse(chat);
  if (!data) return null;
  if (data.username || data.active_usernames?.length) return 'username';
  if (data.linked_chat_id !== undefined) return 'channel';
  return data.location === undefined || data.location === null ? null : 'place';
}
