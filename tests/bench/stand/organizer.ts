import { textsIn } from '#locales/texts.ts';
import { wayPast } from '#tests/support/asks.ts';
import type { Chat } from '#tests/telegram-server/driver/chat.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import type { MessageRecord } from '#tests/telegram-server/state/message-record.ts';
import type { Stand } from './open-stand.ts';

/** Something that a person does, and the message by which they see that it is done. */
export interface Step {
  name: string;
  act(organizer: Organizer): Promise<unknown>;
  shows(message: MessageRecord): boolean;
}

/** All that is needed to talk to the bot. */
type Phones = Pick<Stand, 'telegram' | 'account' | 'watch'>;

const anotherEvent = textsIn('en')('button-other-event');

/**
 * Somebody who does one step after the other, each as soon as the bot has answered the one before. Asked about a
 * duplicate, they say that it is another event: the time for that is part of the step. A question that can be skipped
 * is: that is a step of its own, before the next one.
 */
export class Organizer {
  readonly person: Person;
  readonly chat: Chat;
  readonly #stand: Phones;
  readonly #steps: Iterator<Step, undefined>;
  /** What the bot showed last: its buttons are the ones to tap. */
  #shown: MessageRecord | undefined;
  /** The step that was done last. */
  #done: Step | undefined;

  constructor(stand: Phones, person: Person, steps: Iterator<Step, undefined>) {
    this.#stand = stand;
    this.#steps = steps;
    this.person = person;
    this.chat = person.privateChatWith(stand.account);
  }

  write(words: string): Promise<unknown> {
    return this.person.send(this.chat, words);
  }

  async tap(label: string): Promise<unknown> {
    if (!this.#shown) throw new Error(`nothing to tap "${label}" on`);
    return this.person.tapStale(this.chat.view(this.#shown), label);
  }

  /** Does the next step; how many milliseconds it took until its answer was there, or null after the last. */
  async next(): Promise<{ step: Step; ms: number; shown: MessageRecord } | null> {
    const step = this.#skip() ?? this.#steps.next().value;
    if (!step) return null;
    this.#done = step;
    const began = performance.now();
    let shown = await this.#do(step, () => step.act(this));
    while (isAboutDuplicate(shown)) shown = await this.#do(step, () => this.tap(anotherEvent));
    return { step, ms: performance.now() - began, shown };
  }

  /** The step that leads past a question which can be skipped, to what the step before was to show. */
  #skip(): Step | null {
    const label = this.#shown ? skipIn(this.#shown) : null;
    if (label === null || !this.#done) return null;
    return { name: 'skip', act: (who) => who.tap(label), shows: this.#done.shows };
  }

  /** Does something, until the step is done or a question is in its way. */
  async #do({ shows, name }: Step, act: () => Promise<unknown>): Promise<MessageRecord> {
    const wanted = (message: MessageRecord) =>
      shows(message) || isAboutDuplicate(message) || skipIn(message) !== null;
    const answered = this.#stand.watch.next(this.chat.id, { wanted, describe: name });
    await act();
    this.#shown = await answered;
    return this.#shown;
  }
}

function isAboutDuplicate({ inlineKeyboard }: MessageRecord): boolean {
  return inlineKeyboard?.inline_keyboard.flat().some(({ text }) => text === anotherEvent) ?? false;
}

function skipIn({ inlineKeyboard }: MessageRecord): string | null {
  return wayPast({ keyboard: inlineKeyboard?.inline_keyboard ?? [] });
}

/** So many people who do the same. */
export function gatherOrganizers(
  stand: Phones,
  count: number,
  steps: () => Iterator<Step, undefined>,
): Organizer[] {
  return Array.from({ length: count }, (_, index) => {
    const firstName = `Organizer ${index + 1}`;
    return new Organizer(stand, stand.telegram.createPerson({ firstName, languageCode: 'en' }), steps());
  });
}
