import type { WireForwardOrigin, WireInlineKeyboard, WireUser } from '#tests/telegram-server/wire.ts';
import type { ChatState } from './chat-state.ts';
import type { Content, MessageRecord, ReplyInterface } from './message-record.ts';
import type { World } from './world.ts';

/** What a new message is made of. */
export interface NewMessage {
  from: WireUser;
  senderChat?: MessageRecord['senderChat'];
  content: Content;
  threadId?: number | undefined;
  replyTo?: MessageRecord | undefined;
  inlineKeyboard?: WireInlineKeyboard | undefined;
  replyInterface?: ReplyInterface | undefined;
  mediaGroupId?: string | undefined;
  forwardOrigin?: WireForwardOrigin | undefined;
  protected?: boolean | undefined;
}

/** Writes a message into a chat. */
export function addMessage(world: World, chat: ChatState, message: NewMessage): MessageRecord {
  chat.lastMessageId += 1;
  const record: MessageRecord = {
    id: chat.lastMessageId,
    chat,
    from: message.from,
    senderChat: message.senderChat,
    date: world.clock.unix(),
    editDate: undefined,
    content: message.content,
    threadId: message.threadId,
    replyTo: message.replyTo,
    inlineKeyboard: message.inlineKeyboard,
    replyInterface: message.replyInterface,
    mediaGroupId: message.mediaGroupId,
    forwardOrigin: message.forwardOrigin,
    protected: message.protected ?? false,
    deleted: false,
    versions: [],
    revision: world.nextRevision(),
  };
  chat.messages.set(record.id, record);
  if (message.from.is_bot && !message.senderChat) chat.lastBotToSpeak = message.from.id;
  world.happened({ message: record });
  return record;
}

/** Changes a message; how it was before stays known. */
export function editMessage(
  world: World,
  record: MessageRecord,
  next: { content: Content; inlineKeyboard: WireInlineKeyboard | undefined },
): void {
  const { content, inlineKeyboard, editDate, revision } = record;
  record.versions.push({ content, inlineKeyboard, editDate, revision });
  record.content = next.content;
  record.inlineKeyboard = next.inlineKeyboard;
  record.editDate = world.clock.unix();
  record.revision = world.nextRevision();
  world.happened({ message: record });
}

/** Takes a message out of its chat. */
export function removeMessage(world: World, record: MessageRecord): void {
  record.deleted = true;
  record.revision = world.nextRevision();
  record.chat.messages.delete(record.id);
  world.changed();
}
