import type { MessageRecord } from '#tests/telegram-server/state/message-record.ts';
import type { Stand } from './open-stand.ts';

/** What the moderators' group shows of each entry, by its number, and since when. */
export class CardWatch {
  /** The newest state of each card. */
  readonly cards = new Map<number, MessageRecord>();
  /** When each card was there first. */
  readonly postedAt = new Map<number, number>();
  readonly #listeners = new Set<(number: number, card: MessageRecord) => void>();

  constructor({ telegram, group }: Pick<Stand, 'telegram' | 'group'>) {
    telegram.onHappening((happening) => {
      if (!('message' in happening) || happening.message.chat !== group.state) return;
      const number = Number(/^No\. (\d+)/.exec(happening.message.content.caption ?? '')?.[1]);
      if (!number) return;
      this.cards.set(number, happening.message);
      if (!this.postedAt.has(number)) this.postedAt.set(number, performance.now());
      for (const listener of this.#listeners) listener(number, happening.message);
    });
  }

  /** Calls back with each card that is new or edited. */
  onCard(listener: (number: number, card: MessageRecord) => void): void {
    this.#listeners.add(listener);
  }

  /** Resolves when so many cards are as wanted, and tells the moment. */
  async untilCount(count: number, isWanted: (card: MessageRecord) => boolean = () => true): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number>();
    const done = new Set([...this.cards].filter(([, card]) => isWanted(card)).map(([number]) => number));
    const look = () => done.size >= count && resolve(performance.now());
    const listener = (number: number, card: MessageRecord) => {
      if (isWanted(card)) done.add(number);
      look();
    };
    this.#listeners.add(listener);
    look();
    const moment = await promise;
    this.#listeners.delete(listener);
    return moment;
  }
}
