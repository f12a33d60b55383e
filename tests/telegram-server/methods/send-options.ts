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
  'message_thread_id',
  'disable_notification',
  'protect_content',
  'reply_parameters',
  'reply_markup',
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
  threadId: number | undefined;
  replyTo: MessageRecord | undefined;
  protected: boolean;
}

/** Reads where messages are to go and refuses what cannot go there, in Telegram's order. */
export function readDestination(call: Call, right: SendRight, count = 1): Destination {
  const { world, bot, parameters } = call;
  const markup = readMarkup(parameters.json('reply_markup'));
  parameters.flag('disable_notification');
  const chat = namedChat(call);
  refuseWriting(call, chat, right);
  const replyTo = readReply(call, chat);
  const threadId = readThread(call, chat, replyTo);
  world.pace.take(bot.id, chat, count, world.clock.now());
  return { ...markup, chat, threadId, replyTo, protected: parameters.flag('protect_content') };
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

/** The topic that a message goes to. A reply goes to the topic of what it replies to. */
function readThread(
  { parameters, bot }: Call,
  chat: ChatState,
  replyTo: MessageRecord | undefined,
): number | undefined {
  const named = parameters.integer('message_thread_id');
  const threadId = named ?? replyTo?.threadId;
  const topic = chat.topic(threadId);
  if (named !== undefined && !chat.isForum) throw badRequest('message thread not found');
  if (!topic) throw badRequest('message thread not found');
  if (chat.isForum && topic.isClosed && !chat.managesTopics(bot.id)) throw badRequest('TOPIC_CLOSED');
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
