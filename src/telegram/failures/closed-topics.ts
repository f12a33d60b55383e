import { isRejection } from './rejections.ts';

/**
 * Why nothing can be written in a topic. `gone`: it was deleted, the group has no topics any more, or Telegram has lost
 * its first message, after which bots cannot write there.
 */
export type Closure = 'closed' | 'gone';

/** Why an error says that nothing can be written in a topic now; null for all other errors. */
export function closureOf(error: unknown): Closure | null {
  return isRejection(error) ? readClosure(error.description) : null;
}

/** The same for the words of Telegram's answer. */
export function readClosure(description: string): Closure | null {
  if (/TOPIC_CLOSED/i.test(description)) return 'closed';
  return /TOPIC_DELETED|message thread not found/i.test(description) ? 'gone' : null;
}
