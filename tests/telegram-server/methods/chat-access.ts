import { badRequest, forbidden } from '#tests/telegram-server/server/api-error.ts';
import type { ChatState } from '#tests/telegram-server/state/chat-state.ts';
import type { MessageRecord } from '#tests/telegram-server/state/message-record.ts';
import type { Call } from './method.ts';

/** The chat a call is about, if the bot may know of it. */
export function namedChat(call: Call, name = 'chat_id'): ChatState {
  const given = call.parameters.text(name).trim();
  if (given === '') throw badRequest(`${name} is empty`);
  const chat = findChat(call, given);
  if (!chat || !isKnown(chat, call.bot.id)) throw badRequest('chat not found');
  return chat;
}

export type SendRight =
  | 'can_send_messages'
  | 'can_send_photos'
  | 'can_send_documents'
  | 'can_send_videos'
  | 'can_send_other_messages';

const rightNames: Record<SendRight, string> = {
  can_send_messages: 'text messages',
  can_send_photos: 'photos',
  can_send_documents: 'documents',
  can_send_videos: 'videos',
  can_send_other_messages: 'stickers and games',
};

/** Throws what Telegram answers to a bot that may not write in a chat. */
export function refuseWriting(call: Call, chat: ChatState, what: SendRight): void {
  if (chat.person) {
    if (chat.abandoned) throw forbidden('user is deactivated');
    if (chat.blocked) throw forbidden('bot was blocked by the user');
    if (!chat.opened) throw forbidden("bot can't initiate conversation with a user");
    return;
  }
  refuseAbsent(call, chat);
  const member = chat.members.get(call.bot.id);
  if (member?.status === 'restricted' && member.rights[what] !== true) {
    throw badRequest(`not enough rights to send ${rightNames[what]} to the chat`);
  }
}

/** Throws what Telegram answers to a bot that is not in a group, or whose group is another one by now. */
export function refuseAbsent({ bot }: Call, chat: ChatState): void {
  if (chat.type === 'private' || (chat.isIn(bot.id) && !chat.migratedTo)) return;
  if (chat.migratedTo) {
    throw badRequest('group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo.id,
    });
  }
  const isKicked = chat.statusOf(bot.id) === 'kicked';
  throw forbidden(
    isKicked ? `bot was kicked from the ${chat.type} chat` : `bot is not a member of the ${chat.type} chat`,
  );
}

/** A message of a chat by a parameter, or undefined when it is not there any more. */
export function namedMessage(call: Call, chat: ChatState, name = 'message_id'): MessageRecord | undefined {
  const id = call.parameters.integer(name);
  if (id === undefined || id <= 0) throw badRequest('message identifier is not specified');
  return chat.messages.get(id);
}

function findChat({ world, bot }: Call, given: string): ChatState | undefined {
  if (given.startsWith('@')) {
    const id = world.idOfUsername(given.slice(1));
    const group = id === undefined ? undefined : world.groups.get(id);
    // Bots find public groups by their name, but not people.
    return group;
  }
  return /^-?\d+$/.test(given) ? world.findChat(Number(given), bot.id) : undefined;
}

/** A bot knows a group it has ever been in, and public ones. */
function isKnown(chat: ChatState, botId: number): boolean {
  return chat.type === 'private' || chat.username !== undefined || chat.members.has(botId);
}
