import { randomBytes, randomInt } from 'node:crypto';
import type { WireUser } from '#tests/telegram-server/wire.ts';
import { BotAccount, type CallbackRecord } from './bot-account.ts';
import { ChatState } from './chat-state.ts';
import { Clock } from './clock.ts';
import { FileStore } from './file-store.ts';
import type { MessageRecord } from './message-record.ts';
import { Pace } from './pace.ts';
import { UpdateQueue } from './update-queue.ts';

/** Every third person has an id that 32 bits cannot hold, as new accounts really have. */
const largeIdEvery = 3;

const largeIdBase = 7_000_000_000;

export interface BotOptions {
  username: string;
  firstName?: string;
  id?: number;
  /** On unless said otherwise, as for new bots. */
  privacy?: boolean;
}

/** A message as it is now, or a tap that was just answered. */
export type Happening = { message: MessageRecord } | { answered: CallbackRecord };

/** Everything there is: accounts, chats, files, and the time. */
export class World {
  readonly clock = new Clock();
  readonly files = new FileStore();
  readonly pace = new Pace();
  readonly bots = new Map<number, BotAccount>();
  readonly botsByToken = new Map<string, BotAccount>();
  readonly people = new Map<number, WireUser>();
  readonly groups = new Map<number, ChatState>();
  readonly #privateChats = new Map<string, ChatState>();
  readonly #byUsername = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  readonly #happenings = new Set<(happening: Happening) => void>();
  #accounts = 0;
  #groupCount = 0;
  #revision = 0;

  /** Calls back after everything that happens. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls back with each message that is written or edited, and each tap that is answered. */
  onHappening(listener: (happening: Happening) => void): () => void {
    this.#happenings.add(listener);
    return () => this.#happenings.delete(listener);
  }

  /** Tells what has happened. */
  happened(happening: Happening): void {
    for (const listener of this.#happenings) listener(happening);
    this.changed();
  }

  /** Tells that something has happened. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** A number larger than all before: it orders what happened across chats. */
  nextRevision(): number {
    this.#revision += 1;
    return this.#revision;
  }

  /** Registers a bot, as BotFather does. */
  addBot({ username, firstName, id, privacy }: BotOptions): BotAccount {
    const user = {
      id: id ?? 5_100_000_000 + this.#nextAccount(),
      is_bot: true,
      first_name: firstName ?? username,
      username,
    };
    const token = `${user.id}:AA${randomBytes(25).toString('base64url').slice(0, 33)}`;
    const queue = new UpdateQueue(731_000_000 + 10_000_000 * this.bots.size, () => this.clock.now());
    const bot = new BotAccount(user, token, queue, privacy ?? true);
    queue.onUpdate(() => this.changed());
    this.bots.set(user.id, bot);
    this.botsByToken.set(token, bot);
    this.#claim(username, user.id);
    return bot;
  }

  /** Registers a person. */
  addPerson(about: Omit<WireUser, 'id' | 'is_bot'> & { id?: number | undefined }): WireUser {
    const count = this.#nextAccount();
    const id = about.id ?? (count % largeIdEvery === 0 ? largeIdBase : 200_000_000) + 7919 * count;
    if (this.people.has(id) || this.bots.has(id)) throw new Error(`The id ${id} is taken`);
    // What is not known of someone is absent, not undefined: objects are compared in tests.
    const known = Object.entries(about).filter(([, value]) => value !== undefined);
    const user: WireUser = { id, is_bot: false, first_name: about.first_name, ...Object.fromEntries(known) };
    this.people.set(id, user);
    if (about.username) this.#claim(about.username, id);
    return user;
  }

  /** The private chat of a person and a bot: there is always one, though it may be silent. */
  privateChat(person: WireUser, botId: number): ChatState {
    const key = `${botId} ${person.id}`;
    let chat = this.#privateChats.get(key);
    if (!chat) {
      chat = new ChatState(person.id, { type: 'private', chatInstance: chatInstance(), person, botId });
      this.#privateChats.set(key, chat);
    }
    return chat;
  }

  /** A new group that nobody is in yet. */
  addGroup(about: { title: string; username?: string | undefined; supergroup: boolean }): ChatState {
    this.#groupCount += 1;
    // Supergroups are -100… with ten more digits; the ids of plain groups are merely negative.
    const id = about.supergroup ? -1_002_100_000_000 - this.#groupCount : -4_100_000_000 - this.#groupCount;
    const chat = new ChatState(id, {
      type: about.supergroup ? 'supergroup' : 'group',
      chatInstance: chatInstance(),
      title: about.title,
      username: about.username,
    });
    this.groups.set(id, chat);
    if (about.username) this.#claim(about.username, id);
    return chat;
  }

  /** Gives a group another public name, or takes it. */
  renameGroup(chat: ChatState, username: string | undefined): void {
    if (username !== undefined) this.#claim(username, chat.id);
    if (chat.username !== undefined) this.#byUsername.delete(chat.username.toLowerCase());
    chat.username = username;
    this.changed();
  }

  /** The chat a bot means by an id, known to it or not. */
  findChat(id: number, botId: number): ChatState | undefined {
    const group = this.groups.get(id);
    if (group) return group;
    const person = this.people.get(id);
    return person && this.privateChat(person, botId);
  }

  /** The id behind a public name. */
  idOfUsername(username: string): number | undefined {
    return this.#byUsername.get(username.toLowerCase());
  }

  /** Anyone, person or bot. */
  account(id: number): WireUser | undefined {
    return this.people.get(id) ?? this.bots.get(id)?.user;
  }

  #claim(username: string, id: number): void {
    const name = username.toLowerCase();
    if (this.#byUsername.has(name)) throw new Error(`The username @${username} is taken`);
    this.#byUsername.set(name, id);
  }

  #nextAccount(): number {
    this.#accounts += 1;
    return this.#accounts;
  }
}

function chatInstance(): string {
  return `${randomInt(2 ** 47)}${randomInt(10_000)}`;
}
