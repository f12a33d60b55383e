import type { JournalEntry } from '#tests/telegram-server/server/journal.ts';
import type { Telegram } from '#tests/telegram-server/telegram.ts';

/** One call of the Bot API as the strip shows it. */
export interface CallView {
  /** Grows by one with every call that has ended. */
  id: number;
  method: string;
  chatId: number | null;
  /** `ok`, or what went wrong. */
  outcome: string;
  ms: number;
}

/** How many calls a page that has just come is told of. */
const kept = 60;

/** Follows the calls of the Bot API; asking for updates when there are none is nothing to tell of. */
export class ApiCalls {
  readonly #telegram: Telegram;
  readonly #answers: () => void;
  readonly #seen = new WeakSet<JournalEntry>();
  readonly #running = new Set<JournalEntry>();
  #ended: CallView[] = [];
  #count = 0;

  /** @param answers called whenever the bot asks for updates: it does so as long as it lives. */
  constructor(telegram: Telegram, answers: () => void) {
    this.#telegram = telegram;
    this.#answers = answers;
    telegram.on('change', () => this.#look());
  }

  /** Those after one, the newest ones only. */
  after(id: number): CallView[] {
    return this.#ended.filter((call) => call.id > id);
  }

  #look(): void {
    // The stand-in tells of every call at once: there is never more than one new call to be seen.
    for (const entry of this.#telegram.journal.last(1)) {
      if (this.#seen.has(entry)) continue;
      this.#seen.add(entry);
      this.#running.add(entry);
      if (entry.method === 'getUpdates') this.#answers();
    }
    for (const entry of this.#running) {
      const outcome = outcomeOf(entry);
      if (outcome === null) continue;
      this.#running.delete(entry);
      if (entry.method !== 'getUpdates' || outcome !== 'ok' || isFull(entry.result))
        this.#add(entry, outcome);
    }
  }

  #add(entry: JournalEntry, outcome: string): void {
    this.#count += 1;
    const { chat_id: chatId } = entry.parameters;
    this.#ended.push({
      id: this.#count,
      method: entry.method,
      chatId: chatId === undefined ? null : Number(chatId),
      outcome,
      ms: Math.max(0, this.#telegram.clock.now() - entry.at),
    });
    if (this.#ended.length > 2 * kept) this.#ended = this.#ended.slice(-kept);
  }
}

/** Null while the call is running. */
function outcomeOf({ result, error, fault }: JournalEntry): string | null {
  if (error) return `${error.code} ${error.description}`;
  if (fault && fault !== 'slow' && fault !== 'slow-answer') return fault;
  return result === undefined ? null : 'ok';
}

function isFull(result: unknown): boolean {
  return Array.isArray(result) && result.length > 0;
}
