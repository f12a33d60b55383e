import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanText } from '#tests/telegram-server/content/clean-text.ts';
import { foundEntities } from '#tests/telegram-server/content/found-entities.ts';
import type { FileFacts, StoredFile } from '#tests/telegram-server/state/file-store.ts';
import { addMessage } from '#tests/telegram-server/state/message-log.ts';
import type { Content, MessageRecord } from '#tests/telegram-server/state/message-record.ts';
import { announceMessage } from '#tests/telegram-server/state/news.ts';
import type { WireForwardOrigin, WireUser } from '#tests/telegram-server/wire.ts';
import type { Chat } from './chat.ts';
import type { Message } from './message.ts';
import type { Stage } from './stage.ts';

export interface WriteOptions {
  replyTo?: Message | undefined;
  /** The topic; else that of the message that is replied to, or General. */
  topic?: { id: number } | undefined;
}

export interface CaptionOptions extends WriteOptions {
  caption?: string | undefined;
}

export interface AlbumOptions extends CaptionOptions {
  /** Which of the files carries the caption; the first unless said otherwise. */
  captionOn?: number;
  /** What is written under each of the files, in place of `caption`. */
  captions?: readonly string[];
  /** In which order the updates reach the bot, as indices. */
  order?: readonly number[];
  /** How long after one update the next comes. */
  delayMs?: number;
  /** Something that happens after the first update and before the next one. */
  meanwhile?: () => Promise<unknown>;
}

/** One file of an album of documents. */
export interface DocumentFile extends FileFacts {
  bytes: Uint8Array;
}

/** What a person's message has besides what it says. */
export interface RecordOptions extends WriteOptions {
  mediaGroupId?: string | undefined;
  forwardOrigin?: WireForwardOrigin | undefined;
}

/** Writes a person's message into a chat, or fails if a phone would not let them; bots are not told yet. */
export function writeMessage(
  { world }: Stage,
  user: WireUser,
  { state }: Chat,
  content: Content,
  { replyTo, topic, mediaGroupId, forwardOrigin }: RecordOptions,
): MessageRecord {
  const name = user.first_name;
  if (!state.isIn(user.id) || state.migratedTo) throw new Error(`${name} is not in this chat`);
  if (state.blocked) throw new Error(`${name} has blocked the bot and cannot write to it`);
  const member = state.members.get(user.id);
  if (member?.status === 'restricted' && member.rights.can_send_messages !== true) {
    throw new Error(`${name} may not write here`);
  }
  const threadId = topic?.id ?? replyTo?.threadId;
  // In a private chat a topic may be deleted while the message is on its way.
  if (state.type !== 'private' && !state.topic(threadId)) throw new Error('There is no such topic');
  if (state.isForum && state.topic(threadId)?.isClosed && !state.managesTopics(user.id)) {
    throw new Error(`${name} may not write in a closed topic`);
  }
  if (state.type === 'private') state.opened = true;
  return addMessage(world, state, {
    from: user,
    content,
    threadId,
    replyTo: replyTo?.record,
    mediaGroupId,
    forwardOrigin,
  });
}

/** Writes the messages of an album all at once, and tells bots of one after the other. */
export async function writeAlbum(
  stage: Stage,
  user: WireUser,
  chat: Chat,
  media: readonly StoredFile[],
  {
    caption,
    captionOn = 0,
    captions,
    order = [...media.keys()],
    delayMs = 0,
    meanwhile,
    replyTo,
    topic,
  }: AlbumOptions,
): Promise<MessageRecord[]> {
  const mediaGroupId = `${13_000_000_000_000_000 + randomInt(2 ** 47)}`;
  // All are made before any is written: an album goes as a whole or not at all.
  const captionOf = (index: number) =>
    captions ? captions[index] : index === captionOn ? caption : undefined;
  const contents = media.map((file, index) => mediaContent(file, captionOf(index)));
  const records = contents.map((content) =>
    writeMessage(stage, user, chat, content, { replyTo, topic, mediaGroupId }),
  );
  for (const [place, index] of order.entries()) {
    const record = records[index];
    if (!record) throw new Error(`The album has no file ${index}`);
    if (place > 0 && delayMs > 0) await sleep(delayMs);
    if (place === 1) await meanwhile?.();
    announceMessage(stage.world, record, 'message');
  }
  return records;
}

/** Whether a phone offers to delete a message for all: others' only in private, or to administrators with that right. */
export function mayDelete({ id }: WireUser, { chat, from }: MessageRecord): boolean {
  if (!chat.isIn(id)) return false;
  if (from.id === id || chat.type === 'private' || chat.statusOf(id) === 'creator') return true;
  return chat.members.get(id)?.rights.can_delete_messages === true;
}

/** Where a message that is forwarded comes from, first of all. */
export function originOf({ from, date, forwardOrigin }: MessageRecord, hidden: boolean): WireForwardOrigin {
  if (forwardOrigin) return forwardOrigin;
  if (hidden) return { type: 'hidden_user', date, sender_user_name: from.first_name };
  return { type: 'user', date, sender_user: from };
}

/** A text as a phone sends it. */
export function textContent(words: string): Content {
  const { text } = cleanText({ text: words, entities: [] });
  if (text === '') throw new Error('People cannot send an empty message');
  if (text.length > 4096) throw new Error('A phone would split so long a text into several messages');
  return { text, entities: foundEntities(text) };
}

/** A file with the words under it. */
export function mediaContent(media: StoredFile | undefined, caption = ''): Content {
  const { text } = cleanText({ text: caption, entities: [] });
  if (text.length > 1024) throw new Error('A phone takes no caption as long as that');
  return { media, caption: text, captionEntities: foundEntities(text) };
}
