import type { JsonObject } from './parameters.ts';

/** One call of the Bot API as it went; a download is one of `downloadFile`. */
export interface JournalEntry {
  bot: string;
  method: string;
  parameters: JsonObject;
  /** When it came, in milliseconds of the stand-in's clock. */
  at: number;
  result?: unknown;
  error?: { code: number; description: string };
  /** What the stand-in did to this call on demand. */
  fault?: string;
}

/** The calls of all bots, oldest first; the oldest are forgotten beyond a bound. */
export class Journal implements Iterable<JournalEntry> {
  readonly #bound: number;
  #entries: JournalEntry[] = [];

  constructor(bound: number) {
    this.#bound = bound;
  }

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
    // Cut in halves: cutting one at a time would cost as much as the journal is long.
    if (this.#entries.length > 2 * this.#bound) this.#entries = this.#entries.slice(-this.#bound);
  }

  get length(): number {
    return this.#entries.length;
  }

  /** The calls of one method, or all. */
  calls(method?: string): JournalEntry[] {
    return method ? this.#entries.filter((entry) => entry.method === method) : [...this.#entries];
  }

  /** The newest calls, oldest first. */
  last(count: number): JournalEntry[] {
    return this.#entries.slice(-count);
  }

  clear(): void {
    this.#entries = [];
  }

  [Symbol.iterator](): Iterator<JournalEntry> {
    return this.#entries[Symbol.iterator]();
  }
}
