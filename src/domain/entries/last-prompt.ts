import { languages } from '#src/domain/languages/all-languages.ts';
import { foldName } from '#src/domain/text/fold.ts';

/** A button that may be typed: its words, folded, and what a tap on it does. */
export interface TypableButton {
  words: string;
  action: string;
  value: string;
}

/** What a person was asked or shown last, as far as their answer depends on it. */
export interface PromptState {
  buttons: TypableButton[];
  /** The first of several days, when the last is asked for. */
  first?: string;
  /** Cities that are typed replace those that are there. */
  replaces?: boolean;
  /** A city that was typed where a country was asked for. */
  city?: string;
  /** The phone shows a keyboard of the bot's in place of its own. */
  hasKeyboard?: boolean;
  /** The topic of the private chat in which the draft is asked. */
  thread?: number;
}

/** "Yes" to what was suggested. */
const yes = Object.values(languages).flatMap((language) => language.yes.map(foldName));

/** What "yes" may mean: to keep what is there, or that it is the same event. */
const agreeing = ['keep', 'same'];

/** The words of a label or a message, without signs. */
export function wordsOf(text: string): string {
  return foldName(text.replace(/[^\p{L}\p{N}\s]/gu, '')).trim();
}

/**
 * The button that was typed: by all its words, or by its first ones where only one begins so ("Keep"); "yes"
 * stands for the first one that keeps what is there.
 */
export function findTypedButton(text: string, { buttons }: PromptState): TypableButton | null {
  const typed = wordsOf(text);
  if (typed.length < 2) return null;
  const exact = buttons.find(({ words }) => words === typed);
  if (exact) return exact;
  if (yes.includes(typed)) return buttons.find(({ action }) => agreeing.includes(action)) ?? null;
  const begun = buttons.filter(({ words }) => words.startsWith(`${typed} `));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
