import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { Tap } from '#tests/telegram-server/driver/tap.ts';
import type { Intent } from './people/intent.ts';
import type { Phone } from './people/phone.ts';

/** An entry as its organizer believes it to be, after everything the bot has told them. */
export interface ReportedEntry {
  phone: Phone;
  number: number;
  answers: Intent;
  /** How often the bot has thanked for a correction. */
  corrections: number;
  isWithdrawn: boolean;
}

/** One thing that a moderator did to decide on an entry: a tap, or a reply with a reason. */
export interface Attempt {
  phone: Phone;
  action: string;
  /** What stood behind the button. */
  entryId: number;
  version: number;
  /** Null for a reply: the bot takes those without a word. */
  tap: Tap | null;
  /** A reason in words, by which its decision is known. */
  words: string | null;
  card: Message;
}

/** What everybody did and was told: from it follows what must be in the database and in the chats. */
export class Model {
  readonly entries: ReportedEntry[] = [];
  readonly attempts: Attempt[] = [];
  /** What went otherwise than it must, each as a story to read. */
  readonly differences: string[] = [];

  miss(what: string, ...story: string[]): void {
    this.differences.push([what, ...story].join('\n'));
  }
}
