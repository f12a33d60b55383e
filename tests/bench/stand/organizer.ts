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

/** Somebody who does one step after the other, each as soon as the bot has answered the one before. */
export class Organizer {
  readonly person: Person;
  readonly chat: Chat;
  readonly #stand: Stand;
  readonly #steps: Iterator<Step, undefined>;
  /** What the bot showed last: its buttons are the ones to tap. */
  #shown: MessageRecord | undefined;

  constructor(stand: Stand, person: Person, steps: Iterator<Step, undefined>) {
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
    const { value: step } = this.#steps.next();
    if (!step) return null;
    const answered = this.#stand.watch.next(this.chat.id, { wanted: step.shows, describe: step.name });
    const began = performance.now();
    await step.act(this);
    const shown = await answered;
    this.#shown = shown;
    return { step, ms: performance.now() - began, shown };
  }
}

/** So many people who do the same. */
export function gatherOrganizers(
  stand: Stand,
  count: number,
  steps: () => Iterator<Step, undefined>,
): Organizer[] {
  return Array.from({ length: count }, (_, index) => {
    const firstName = `Organizer ${index + 1}`;
    return new Organizer(stand, stand.telegram.createPerson({ firstName, languageCode: 'en' }), steps());
  });
}
