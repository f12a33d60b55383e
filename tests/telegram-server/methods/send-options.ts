import { type Markup, readMarkup } from '#tests/telegram-server/content/reply-markup.ts';
import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { ChatState } from '#tests/telegram-server/state/chat-state.ts';
import { addMessage } from '#tests/telegram-server/state/message-log.ts';
import {
  type Content,
  type MessageRecord,
  renderMessage,
} from '#tests/telegram-server/state/message-record.ts';
import type { WireMessage } from '#tests/telegram-server/wire.ts';
import { namedChat, refuseWriting, type SendRight } from './chat-access.ts';
import type { Call } from './method.ts';

/** What all sending methods take besides what they send. */
export const commonParameters = [
  'chat_id',
  'disable_notification',
  'protect_content',
  'reply_parameters',
  'reply_markup',
  'message_thread_id',
] as const;

/** What all sending methods take at Telegram, but not here. */
export const unmodelledOptions = [
  'business_connection_id',
  'direct_messages_topic_id',
  'ephemeral_message_parameters',
  'allow_paid_broadcast',
  'suggested_post_parameters',
  'message_effect_id',
  'reply_to_message_id',
  'allow_sending_without_reply',
] as const;

/** Where a message goes, and how. */
export interface Destination extends Markup {
  chat: ChatState;
  replyTo: MessageRecord | undefined;
  threadId: number | undefined;
  protected: boolean;
}

/** Reads where messages are to go and refuses what cannot go there, in Telegram's order. */
export function readDestination(call: Call, right: SendRight, count = 1): Destination {
  const { world, bot, parameters } = call;
  const markup = readMarkup(parameters.json('reply_markup'));
  parameters.flag('disable_notification');
  const chat = namedChat(call);
  refuseWriting(call, chat, right);
  const threadId = readThread(call, chat);
  const replyTo = readReply(call, chat);
  world.pace.take(bot.id, chat, count, world.clock.now());
  return { ...markup, chat, replyTo, threadId, protected: parameters.flag('protect_content') };
}

/** Writes the bot's message and gives what Telegram returns. */
export function send(
  { world, bot }: Call,
  content: Content,
  { chat, ...options }: Destination & { mediaGroupId?: string },
): WireMessage {
  const record = addMessage(world, chat, { ...options, from: bot.user, content });
  return renderMessage(record, bot.id, world.files);
}

/** The topic that a message goes to: of a private chat, where it has to be there. */
export function readThread({ parameters }: Call, chat: ChatState): number | undefined {
  const threadId = parameters.integer('message_thread_id');
  if (threadId === undefined) return undefined;
  if (chat.type !== 'private') throw parameters.wrong('topics of groups are not modelled');
  if (!chat.topics.has(threadId)) throw badRequest('message thread not found');
  return threadId;
}

function readReply({ parameters }: Call, chat: ChatState): MessageRecord | undefined {
  const reply = parameters.object('reply_parameters', [
    'message_id',
    'chat_id',
    'allow_sending_without_reply',
  ]);
  if (!reply) return undefined;
  const { message_id: id, chat_id: chatId, allow_sending_without_reply: optional } = reply;
  if (chatId !== undefined && String(chatId) !== String(chat.id)) {
    throw parameters.wrong('replies to other chats are not modelled');
  }
  if (typeof id !== 'number') throw parameters.wrong('reply_parameters have no message_id');
  const message = chat.messages.get(id);
  if (!message && optional !== true) throw badRequest('message to be replied not found');
  return message;
}
