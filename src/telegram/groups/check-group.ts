import type { Api } from 'grammy';
import { renameGroup } from '#db/queries/review/chats/closed-chats.ts';
import { noteGroupPrivate, noteGroupPublic } from '#db/queries/review/chats/group-publicity.ts';
import { listModeratorsChatsOf, type ModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import type { Messaging } from '#src/deps.ts';
import { findPublicity, type Publicity } from '#src/domain/review/publicity.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';

/**
 * Asks Telegram whether anyone can read a group.
 * @returns why they can; null if only members can; undefined if Telegram does not tell the bot
 */
export async function readPublicity(api: Api, chatId: number): Promise<Publicity | null | undefined> {
  const chat = await nullIfRejected(api.getChat(chatId));
  return chat ? findPublicity(chat) : undefined;
}

/**
 * Asks Telegram whether anyone can read a moderators' group, and stores the answer and the group's name. Telegram sends no update when
 * a group becomes public or private.
 * @returns whether it is public; if Telegram does not tell, what was stored before
 */
export async function checkGroup(
  { db, api }: Messaging,
  chat: Pick<ModeratorsChat, 'chatId' | 'isPublic' | 'title'>,
): Promise<boolean> {
  const found = await nullIfRejected(api.getChat(chat.chatId));
  if (!found) return chat.isPublic;
  if (found.title !== undefined && found.title !== chat.title) {
    await renameGroup(db, chat.chatId, found.title);
  }
  const publicity = findPublicity(found);
  if (publicity) await noteGroupPublic(db, chat.chatId, publicity);
  else if (chat.isPublic) await noteGroupPrivate(db, chat.chatId);
  return publicity !== null;
}

/** The same as `checkGroup` if this is a moderators' group; false for any other group. */
export async function checkIfModerators(deps: Messaging, chatId: number): Promise<boolean> {
  const [chat] = await listModeratorsChatsOf(deps.db, chatId);
  return chat !== undefined && checkGroup(deps, chat);
}
