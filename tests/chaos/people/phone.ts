import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '#tests/chaos/random.ts';
import type { Chat } from '#tests/telegram-server/driver/chat.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import type { Tap } from '#tests/telegram-server/driver/tap.ts';

/** When the troubles are over: nothing new is begun then, and whoever cannot finish in time is stuck. */
export interface Weather {
  isCalm: boolean;
  /** In milliseconds since the epoch; infinite during the troubles. */
  deadline: number;
}

/** The bot has left somebody without a way to go on. */
export class Stuck extends Error {}

/** How far back somebody looks in a chat. */
const lookedAt = 25;

/** Somebody at their phone: they look every now and then, and do what they do once more if nothing happens. */
export class Phone {
  readonly person: Person;
  readonly chat: Chat;
  readonly random: Random;
  readonly #weather: Weather;
  readonly #diary: string[] = [];
  /** What was written and tapped lately, and until when it is not done once more. */
  readonly #done = new Map<string, number>();

  constructor(person: Person, chat: Chat, random: Random, weather: Weather) {
    this.person = person;
    this.chat = chat;
    this.random = random;
    this.#weather = weather;
  }

  /** What the bot has written lately, newest first. */
  get recent(): Message[] {
    const records = [...this.chat.state.messages.values()].slice(-lookedAt).reverse();
    return records.filter(({ from }) => from.is_bot).map((record) => this.chat.view(record));
  }

  /** Grows when the bot shows something new; that an old question merely lost its buttons is nothing new. */
  get revision(): number {
    const { recent } = this;
    const telling = recent.filter((message) => message === recent[0] || message.keyboard.length > 0);
    return Math.max(0, ...telling.map((message) => message.revision));
  }

  async write(words: string): Promise<Message> {
    this.note(`writes “${words}”`);
    return this.person.send(this.chat, words);
  }

  async tap(message: Message, label: string): Promise<Tap> {
    this.note(`taps [${label}] under message ${message.id}`);
    return this.person.tapStale(message, label);
  }

  /** Writes or taps, unless that was done a moment ago: what the bot says then may answer something from before. */
  async answer(words: string): Promise<void> {
    if (this.#mayDo(words)) await this.write(words);
  }

  async answerByTap(message: Message, { label, data }: { label: string; data: string }): Promise<boolean> {
    const may = this.#mayDo(data);
    if (may) await this.tap(message, label);
    return may;
  }

  #mayDo(deed: string): boolean {
    if (Date.now() < (this.#done.get(deed) ?? 0)) return false;
    this.#done.set(deed, Date.now() + this.random.int(5000, 10_000));
    return true;
  }

  /** A moment, as people take one before they do anything. */
  async pause(leastMs = 20, mostMs = 400): Promise<void> {
    await sleep(this.random.int(leastMs, mostMs));
  }

  note(deed: string): void {
    this.#diary.push(`${new Date().toISOString().slice(11, 23)} ${this.person.name} ${deed}`);
  }

  /**
   * Takes one step after the other, each when something has happened since the last or after a while of silence,
   * until one says that it was the last. Somebody for whom nothing helps asks for the question once more.
   * @throws Stuck
   */
  async goOn<T>(step: () => Promise<T | null>): Promise<T> {
    this.#done.clear();
    let before = 0;
    for (let inVain = 0; ; ) {
      const outcome = await step();
      if (outcome !== null) return outcome;
      const isNews = await this.#news(before);
      before = this.revision;
      inVain = isNews ? 0 : inVain + 1;
      if (inVain < 4) continue;
      inVain = 0;
      await this.write('/question');
    }
  }

  /**
   * Waits for the bot to write something, and until it has finished: whoever answers each of its messages at once
   * would answer twice for ever after having written once too often. False when nothing came.
   */
  async #news(after: number): Promise<boolean> {
    const patience = Date.now() + this.random.int(4000, 9000);
    let seen = after;
    for (;;) {
      if (Date.now() > this.#weather.deadline) throw new Stuck(this.story());
      await this.pause(30, 150);
      const now = this.revision;
      if (now > after && now === seen) return true;
      // Less than before: something new that was seen is gone again.
      if (now <= after && Date.now() > patience) return false;
      seen = now;
    }
  }

  /** What this person did last, and what they see. */
  story(): string {
    return [...this.#diary.slice(-25), this.chat.transcript(25)].join('\n');
  }
}
