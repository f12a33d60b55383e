import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';
import type { FileFacts, FileKind, StoredFile } from '#tests/telegram-server/state/file-store.ts';
import { editMessage, removeMessage } from '#tests/telegram-server/state/message-log.ts';
import type { Content } from '#tests/telegram-server/state/message-record.ts';
import { announceBlocking, announceMessage } from '#tests/telegram-server/state/news.ts';
import { storePhoto } from '#tests/telegram-server/state/photo.ts';
import type { WireContact, WireLocation, WireUser } from '#tests/telegram-server/wire.ts';
import { Chat } from './chat.ts';
import type { Message } from './message.ts';
import type { Stage } from './stage.ts';
import { findButton, requireCurrent, type Tap, tapButton } from './tap.ts';
import {
  type AlbumOptions,
  type CaptionOptions,
  type DocumentFile,
  mayDelete,
  mediaContent,
  originOf,
  type RecordOptions,
  textContent,
  type WriteOptions,
  writeAlbum,
  writeMessage,
} from './writing.ts';

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
    const photos = pictures.map((bytes) => storePhoto(this.#stage.world.files, bytes));
    return this.#writeAlbum(chat, photos, options);
  }

  /** Sends several files as one album: each keeps its name, and its bytes as they are. */
  async sendDocumentAlbum(
    chat: Chat,
    documents: readonly DocumentFile[],
    options: AlbumOptions = {},
  ): Promise<Message[]> {
    const { files } = this.#stage.world;
    const kept = documents.map(({ bytes, ...facts }) => files.add('document', bytes, facts));
    return this.#writeAlbum(chat, kept, options);
  }

  /** Sends several videos as one album. */
  async sendVideoAlbum(
    chat: Chat,
    videos: readonly Uint8Array[],
    options: AlbumOptions = {},
  ): Promise<Message[]> {
    return this.sendMixedAlbum(chat, [], videos, options);
  }

  /** Sends pictures and videos as one album. */
  async sendMixedAlbum(
    chat: Chat,
    pictures: readonly Uint8Array[],
    videos: readonly Uint8Array[],
    options: AlbumOptions = {},
  ): Promise<Message[]> {
    const { files } = this.#stage.world;
    const facts = { width: 640, height: 480, duration: 3, mimeType: 'video/mp4' };
    const photos = pictures.map((bytes) => storePhoto(files, bytes));
    const films = videos.map((bytes) => files.add('video', bytes, facts));
    return this.#writeAlbum(chat, [...photos, ...films], options);
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

  /** Sends anything else, or does what brings a service message: its fields are handed on as they are. */
  async sendOther(chat: Chat, fields: Record<string, unknown>, options: WriteOptions = {}): Promise<Message> {
    return this.#write(chat, { other: fields }, options);
  }

  /** Opens a topic in a private chat; a service message says so. Its id is that of the topic. */
  async openTopic(chat: Chat, name: string): Promise<number> {
    const { id } = await this.sendOther(chat, { forum_topic_created: { name, icon_color: 7_322_096 } });
    chat.state.topics.set(id, { id, name, isClosed: false });
    return id;
  }

  /** Deletes a topic. Nothing can be sent to it then. */
  async deleteTopic(chat: Chat, threadId: number): Promise<void> {
    chat.state.topics.delete(threadId);
  }

  /** Forwards a message; its sender may be hidden by their privacy settings. */
  async forward(chat: Chat, message: Message, { hidden = false } = {}): Promise<Message> {
    const { record } = message;
    if (record.protected) throw new Error('Phones do not forward protected messages');
    return this.#write(chat, record.content, { forwardOrigin: originOf(record, hidden) });
  }

  /** Forwards an album: its files are the same ones. */
  async forwardAlbum(
    chat: Chat,
    messages: readonly Message[],
    options: AlbumOptions = {},
  ): Promise<Message[]> {
    const media = messages.flatMap(({ record }) => record.content.media ?? []);
    return this.#writeAlbum(chat, media, options);
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

  /** Puts another picture in the place of a photo that one has sent. */
  async replacePhoto(chat: Chat, { record }: Message, bytes: Uint8Array): Promise<Message> {
    const media = storePhoto(this.#stage.world.files, bytes);
    const content = { ...record.content, media };
    editMessage(this.#stage.world, record, { content, inlineKeyboard: undefined });
    announceMessage(this.#stage.world, record, 'edited_message');
    return chat.view(record);
  }

  /** A live location moves: its message is edited by itself. */
  async moveLocation(chat: Chat, { record }: Message, location: WireLocation): Promise<Message> {
    editMessage(this.#stage.world, record, { content: { location }, inlineKeyboard: undefined });
    announceMessage(this.#stage.world, record, 'edited_message');
    return chat.view(record);
  }

  /** Deletes a message for everyone; bots are not told. */
  async deleteMessage({ record }: Message): Promise<void> {
    if (!mayDelete(this.user, record)) throw new Error(`${this.name} may not delete this message`);
    removeMessage(this.#stage.world, record);
  }

  /** Taps an inline button by its label, or a part of it that no other button has. */
  async tap(place: Chat | Message, label: string): Promise<Tap> {
    const { message, button } = findButton(place, label);
    requireCurrent(message, button);
    return tapButton(this.#stage, this.user, message, button);
  }

  /** Taps a button of a message as it was: the phone has not yet shown that it has changed or gone. */
  async tapStale(snapshot: Message, label: string): Promise<Tap> {
    return tapButton(this.#stage, this.user, snapshot, findButton(snapshot, label).button);
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

  async #writeAlbum(chat: Chat, media: readonly StoredFile[], options: AlbumOptions): Promise<Message[]> {
    const records = await writeAlbum(this.#stage, this.user, chat, media, options);
    return records.map((record) => chat.view(record));
  }

  #write(chat: Chat, content: Content, options: RecordOptions): Message {
    const record = writeMessage(this.#stage, this.user, chat, content, options);
    announceMessage(this.#stage.world, record, 'message');
    return chat.view(record);
  }
}
