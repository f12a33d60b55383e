import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanText } from '../content/clean-text.ts';
import { foundEntities } from '../content/found-entities.ts';
import type { BotAccount } from '../state/bot-account.ts';
import type { FileFacts, FileKind, StoredFile } from '../state/file-store.ts';
import { addMessage, editMessage, removeMessage } from '../state/message-log.ts';
import { type Content, type MessageRecord, renderMessage } from '../state/message-record.ts';
import { announceBlocking, announceMessage } from '../state/news.ts';
import { storePhoto } from '../state/photo.ts';
import type { WireContact, WireForwardOrigin, WireLocation, WireUser } from '../wire.ts';
import { Chat } from './chat.ts';
import type { Message } from './message.ts';
import type { Stage } from './stage.ts';
import { findButton, Tap } from './tap.ts';

export interface WriteOptions {
  replyTo?: Message | undefined;
}

export interface CaptionOptions extends WriteOptions {
  caption?: string | undefined;
}

export interface AlbumOptions extends CaptionOptions {
  /** Which picture carries the caption; the first unless said otherwise. */
  captionOn?: number;
  /** In which order the updates reach the bot, as indices. */
  order?: readonly number[];
  /** How long after one update the next comes. */
  delayMs?: number;
}

/** A person with a phone: everything people do to bots. */
export class Person {
  readonly user: WireUser;
  readonly #stage: Stage;
  readonly #privateChats = new Map<number, Chat>();

  constructor(stage: Stage, user: WireUser) {
    this.#stage = stage;
    this.user = user;
  }

  get id(): number {
    return this.user.id;
  }

  get name(): string {
    return this.user.first_name;
  }

  /** The chat this person has with a bot, used or not. */
  privateChatWith(bot: Pick<BotAccount, 'id'>): Chat {
    let chat = this.#privateChats.get(bot.id);
    if (!chat) {
      chat = new Chat(this.#stage, this.#stage.world.privateChat(this.user, bot.id), bot.id);
      this.#privateChats.set(bot.id, chat);
    }
    return chat;
  }

  /** Writes a text. */
  async send(chat: Chat, text: string, options: WriteOptions = {}): Promise<Message> {
    return this.#write(chat, textContent(text), options);
  }

  /** Replies to a message, also to one that asks for it by force_reply. */
  reply(chat: Chat, message: Message, text: string): Promise<Message> {
    return this.send(chat, text, { replyTo: message });
  }

  /** Presses a button of the newest reply keyboard. */
  async press(chat: Chat, label: string): Promise<Message> {
    const message = chat.messages.findLast((one) => one.replyInterface !== undefined);
    const found = message?.replyButtons.find((text) => text.includes(label));
    if (!message || !found) throw new Error(`There is no key "${label}" to press:\n${chat.transcript()}`);
    return this.send(chat, found, chat.type === 'private' ? {} : { replyTo: message });
  }

  /** Sends a picture as a photo: it loses its name. */
  async sendPhoto(
    chat: Chat,
    bytes: Uint8Array,
    { caption, ...options }: CaptionOptions = {},
  ): Promise<Message> {
    const media = storePhoto(this.#stage.world.files, bytes);
    return this.#write(chat, mediaContent(media, caption), options);
  }

  /** Sends several pictures as one album: separate messages with consecutive ids. */
  async sendAlbum(
    chat: Chat,
    pictures: readonly Uint8Array[],
    options: AlbumOptions = {},
  ): Promise<Message[]> {
    const { world } = this.#stage;
    const { captionOn = 0, order = pictures.map((_, index) => index), delayMs = 0 } = options;
    const mediaGroupId = `${13_000_000_000_000_000 + randomInt(2 ** 47)}`;
    const records = pictures.map((bytes, index) => {
      const media = storePhoto(world.files, bytes);
      const content = mediaContent(media, index === captionOn ? options.caption : undefined);
      return this.#record(chat, content, { ...options, mediaGroupId });
    });
    for (const [place, index] of order.entries()) {
      const record = records[index];
      if (!record) throw new Error(`The album has no picture ${index}`);
      if (place > 0 && delayMs > 0) await sleep(delayMs);
      announceMessage(world, record, 'message');
    }
    return records.map((record) => chat.view(record));
  }

  /** Sends a file as a file: it keeps its name, and its bytes as they are. */
  async sendDocument(
    chat: Chat,
    bytes: Uint8Array,
    { caption, replyTo, ...facts }: CaptionOptions & FileFacts = {},
  ): Promise<Message> {
    return this.sendFile(chat, 'document', bytes, { caption, replyTo, ...facts });
  }

  async sendVideo(chat: Chat, bytes: Uint8Array, options: CaptionOptions & FileFacts = {}): Promise<Message> {
    const usual = { width: 640, height: 480, duration: 3, mimeType: 'video/mp4' };
    return this.sendFile(chat, 'video', bytes, { ...usual, ...options });
  }

  async sendVoice(chat: Chat, bytes: Uint8Array, options: CaptionOptions & FileFacts = {}): Promise<Message> {
    return this.sendFile(chat, 'voice', bytes, { duration: 3, mimeType: 'audio/ogg', ...options });
  }

  async sendSticker(chat: Chat, bytes: Uint8Array, options: WriteOptions & FileFacts = {}): Promise<Message> {
    return this.sendFile(chat, 'sticker', bytes, { width: 512, height: 512, emoji: '👍', ...options });
  }

  /** Sends any file that is not a photo. */
  async sendFile(
    chat: Chat,
    kind: Exclude<FileKind, 'photo'>,
    bytes: Uint8Array,
    { caption, replyTo, ...facts }: CaptionOptions & FileFacts,
  ): Promise<Message> {
    const media = this.#stage.world.files.add(kind, bytes, facts);
    return this.#write(chat, mediaContent(media, caption), { replyTo });
  }

  async sendLocation(chat: Chat, location: WireLocation, options: WriteOptions = {}): Promise<Message> {
    return this.#write(chat, { location }, options);
  }

  /** Sends a contact; the person's own unless it is another's. */
  async sendContact(
    chat: Chat,
    contact: Partial<WireContact> = {},
    options: WriteOptions = {},
  ): Promise<Message> {
    const own = { phone_number: `+99450${this.id % 10_000_000}`, first_name: this.name, user_id: this.id };
    return this.#write(chat, { contact: { ...own, ...contact } }, options);
  }

  /** Forwards a message; its sender may be hidden by their privacy settings. */
  async forward(chat: Chat, message: Message, { hidden = false } = {}): Promise<Message> {
    const { record } = message;
    if (record.protected) throw new Error('Phones do not forward protected messages');
    const date = record.date;
    const origin: WireForwardOrigin = hidden
      ? { type: 'hidden_user', date, sender_user_name: record.from.first_name }
      : { type: 'user', date, sender_user: record.from };
    return this.#write(chat, record.content, { forwardOrigin: record.forwardOrigin ?? origin });
  }

  /** Changes the words of one's own message. */
  async editMessage(chat: Chat, message: Message, words: string): Promise<Message> {
    const { record } = message;
    if (record.from.id !== this.id || record.deleted)
      throw new Error('One can only edit messages of one’s own');
    const next =
      record.content.text === undefined ? mediaContent(record.content.media, words) : textContent(words);
    editMessage(this.#stage.world, record, {
      content: { ...record.content, ...next },
      inlineKeyboard: undefined,
    });
    announceMessage(this.#stage.world, record, 'edited_message');
    return chat.view(record);
  }

  /** Deletes a message for everyone; bots are not told. */
  async deleteMessage(message: Message): Promise<void> {
    removeMessage(this.#stage.world, message.record);
  }

  /** Taps an inline button by its label, or a part of it that no other button has. */
  async tap(place: Chat | Message, label: string): Promise<Tap> {
    const { message, button } = findButton(place, label);
    const { record } = message;
    const current = record.inlineKeyboard?.inline_keyboard.flat() ?? [];
    const isThere = current.some(
      ({ text, callback_data }) => text === button.text && callback_data === button.callback_data,
    );
    if (record.deleted || !isThere) {
      throw new Error(`The button [${button.text}] is not there any more; tapStale can tap it all the same`);
    }
    return this.tapStale(message, label);
  }

  /** Taps a button of a message as it was: the phone has not yet shown that it has changed or gone. */
  async tapStale(snapshot: Message, label: string): Promise<Tap> {
    const { record } = snapshot;
    const { chat } = record;
    this.#requirePresence(chat.isIn(this.id));
    const { button } = findButton(snapshot, label);
    const { callback_data: data } = button;
    if (data === undefined) throw new Error(`The button [${button.text}] does not call the bot back`);
    const { world, waiting } = this.#stage;
    const bot = world.bots.get(record.from.id);
    if (!bot) throw new Error(`Message ${record.id} is not a bot's`);
    const id = `${randomInt(2 ** 47)}${randomInt(10_000)}`;
    const at = world.clock.now();
    const callback = { id, person: this.user, chat, message: record, data, at, answer: undefined };
    forgetOldTaps(bot, at);
    bot.callbacks.set(id, callback);
    const message = record.deleted
      ? { chat: chat.wire(), message_id: record.id, date: 0 as const }
      : renderMessage(record, bot.id, world.files);
    const query = { id, from: this.user, message, chat_instance: chat.chatInstance, data };
    bot.queue.push('callback_query', query, `callback_query ${this.id}`);
    return new Tap(waiting, this.#stage.chatOf(chat, bot.id), callback, button.text);
  }

  /** Blocks a bot in private. */
  async block(bot: BotAccount): Promise<void> {
    this.#setBlocked(bot, true);
  }

  /** Deletes the account: private chats stay, but nothing can be sent to them. */
  async deleteAccount(): Promise<void> {
    for (const bot of this.#stage.world.bots.values()) this.privateChatWith(bot).state.abandoned = true;
    this.#stage.world.changed();
  }

  /** Takes a block back. */
  async unblock(bot: BotAccount): Promise<void> {
    this.#setBlocked(bot, false);
  }

  #setBlocked(bot: BotAccount, blocked: boolean): void {
    const { state } = this.privateChatWith(bot);
    if (state.blocked === blocked) return;
    state.blocked = blocked;
    announceBlocking(this.#stage.world, state, bot, this.user);
    this.#stage.world.changed();
  }

  #write(chat: Chat, content: Content, options: WriteOptions & RecordOptions): Message {
    const record = this.#record(chat, content, options);
    announceMessage(this.#stage.world, record, 'message');
    return chat.view(record);
  }

  #record(
    chat: Chat,
    content: Content,
    { replyTo, ...options }: WriteOptions & RecordOptions,
  ): MessageRecord {
    const { state } = chat;
    this.#requirePresence(state.isIn(this.id) && !state.migratedTo);
    if (state.blocked) throw new Error(`${this.name} has blocked the bot and cannot write to it`);
    const member = state.members.get(this.id);
    if (member?.status === 'restricted' && member.rights.can_send_messages !== true) {
      throw new Error(`${this.name} may not write here`);
    }
    if (state.type === 'private') state.opened = true;
    return addMessage(this.#stage.world, state, {
      from: this.user,
      content,
      replyTo: replyTo?.record,
      ...options,
    });
  }

  #requirePresence(isThere: boolean): void {
    if (!isThere) throw new Error(`${this.name} is not in this chat`);
  }
}

/** Taps nobody can answer any more need not be kept. */
function forgetOldTaps(bot: BotAccount, now: number): void {
  for (const [id, { at }] of bot.callbacks) {
    if (now - at < 10 * 60_000) return;
    bot.callbacks.delete(id);
  }
}

interface RecordOptions {
  mediaGroupId?: string | undefined;
  forwardOrigin?: WireForwardOrigin | undefined;
}

function textContent(words: string): Content {
  const { text } = cleanText({ text: words, entities: [] });
  if (text === '') throw new Error('People cannot send an empty message');
  if (text.length > 4096) throw new Error('A phone would split so long a text into several messages');
  return { text, entities: foundEntities(text) };
}

function mediaContent(media: StoredFile | undefined, caption = ''): Content {
  const { text } = cleanText({ text: caption, entities: [] });
  return { media, caption: text, captionEntities: foundEntities(text) };
}
