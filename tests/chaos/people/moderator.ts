import type { Model } from '#tests/chaos/model.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { Tap } from '#tests/telegram-server/driver/tap.ts';
import { type Button, buttonsOf } from './buttons.ts';
import type { Phone, Weather } from './phone.ts';

/** How long somebody waits for a tap to have an effect. */
const patienceMs = 3000;

/** How far back a moderator scrolls. */
const cardsSeen = 40;

/** Somebody who decides on entries by their cards, alone or at the same moment as others. */
export class Moderator {
  readonly #phone: Phone;
  readonly #model: Model;
  readonly #weather: Weather;
  #reasons = 0;

  constructor(phone: Phone, model: Model, weather: Weather) {
    this.#phone = phone;
    this.#model = model;
    this.#weather = weather;
  }

  async live(): Promise<void> {
    const { random } = this.#phone;
    while (!this.#weather.isCalm) {
      await this.#phone.pause(200, 1200);
      const cards = this.#cards();
      // The newest is what all of them look at.
      const card = random.chance(0.4) ? cards[0] : cards.length > 0 ? random.pick(cards) : undefined;
      if (card) await this.#decide(card);
    }
  }

  /** Taps what a card offers first; tells whether it offered anything. */
  async tapFirst(card: Message): Promise<void> {
    const [button] = buttonsOf(card, 'card');
    if (button) await this.#answered(await this.#try(card, button));
  }

  #cards(): Message[] {
    const { chat } = this.#phone;
    return [...chat.state.messages.values()]
      .slice(-3 * cardsSeen)
      .reverse()
      .map((record) => chat.view(record))
      .filter((message) => buttonsOf(message, 'card').length > 0)
      .slice(0, cardsSeen);
  }

  async #decide(card: Message): Promise<void> {
    const { random } = this.#phone;
    const possible = buttonsOf(card, 'card').filter(({ action }) =>
      ['approve', 'reject', 'return', 'undo', 'photos'].includes(action),
    );
    if (possible.length === 0) return;
    const button = random.pick(possible);
    if (button.action === 'undo' && random.chance(0.5)) return;
    const tap = await this.#try(card, button);
    // Nobody else may be sure that it worked either.
    if (!(await this.#answered(tap)) && random.chance(0.7))
      await this.#answered(await this.#try(card, button));
    if (button.action === 'reject' || button.action === 'return') await this.#giveReason(card, button);
  }

  /** Ticks what is to be changed, and taps a ready reason or replies with one. */
  async #giveReason(card: Message, { action, entry }: Button<'card'>): Promise<void> {
    const { random, chat, person } = this.#phone;
    const question = await this.#soon(() => {
      const about = new RegExp(`^(Why is|What has).*No\\. ${numberOn(card)}(?!\\d).*, ${person.name}\\?`);
      return this.#phone.recent.find(({ shown }) => about.test(shown));
    });
    if (question && random.chance(0.3)) {
      this.#reasons += 1;
      const words = `${person.name} says so for the reason ${this.#reasons}`;
      this.#phone.note(`replies “${words}”`);
      this.#note({ action, entry, version: '0' }, null, words, card);
      await person.reply(chat, question, words);
      return;
    }
    const offered = await this.#soon(() => {
      const now = chat.view(card.record);
      return buttonsOf(now, 'card').some((button) => button.action === `${action}-for`) ? now : undefined;
    });
    if (!offered) return;
    const buttons = buttonsOf(offered, 'card');
    const ticks = buttons.filter((button) => button.action === 'mark');
    for (const tick of random.shuffle(ticks).slice(0, random.int(0, 2))) {
      await this.#answered(await this.#phone.tap(offered, tick.label));
    }
    const reason = random.pick(buttons.filter((button) => button.action === `${action}-for`));
    await this.#answered(await this.#try(offered, reason));
  }

  async #try(card: Message, button: Button<'card'>): Promise<Tap> {
    const tap = await this.#phone.tap(card, button.label);
    this.#note(button, tap, null, card);
    return tap;
  }

  #note(
    { action, entry, version }: { action: string; entry: string; version: string },
    tap: Tap | null,
    words: string | null,
    card: Message,
  ): void {
    const decided = action.replace(/-for$/, '');
    // A tap on Reject only asks for the reason: the decision is the tap on that.
    const isDecision = action !== decided || words !== null || action === 'approve' || action === 'undo';
    if (!isDecision) return;
    const about = { phone: this.#phone, action: decided, tap, words, card };
    this.#model.attempts.push({ ...about, entryId: Number(entry), version: Number(version) });
  }

  async #answered(tap: Tap): Promise<boolean> {
    return (await this.#soon(() => tap.answered)) !== undefined;
  }

  async #soon<T>(look: () => T | undefined): Promise<T | undefined> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const seen = look();
      if (seen !== undefined || Date.now() > deadline) return seen;
      await this.#phone.pause(30, 120);
    }
  }
}

/** The number of the entry that a card shows. */
export function numberOn(card: Message): number {
  return Number(/^No\. (\d+)(?=\n|$)/.exec(card.shown)?.[1] ?? 0);
}
