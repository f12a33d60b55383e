import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { Texts } from '#locales/texts.ts';
import type { Deps } from '#src/deps.ts';
import type { WrittenAnswer } from '#src/domain/entries/answers/all-answers.ts';
import type { Askable } from '#src/domain/entries/questions.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { WrittenCity } from '#src/places/recognize-city.ts';
import { askButton } from '#src/telegram/buttons/ask.ts';
import type { Input } from '#src/telegram/read-message.ts';

/** A draft, and who is asked about it in which language. */
export interface QuestionContext {
  deps: Deps;
  draft: Entry;
  locale: Locale;
  t: Texts;
}

/** The same, with the update that answers: what it writes besides the answer notes it, not to be written once more. */
export interface AnswerContext extends QuestionContext {
  updateId: number;
}

/** What is put to the person; the wizard adds the step's number above and Back and Cancel below. */
export interface Prompt {
  text: FormattedString | string;
  buttons: InlineKeyboardButton[][];
  /** Above the text, for the preview. */
  picture?: Buffer | null;
  /** A question about the answer just given: Back leads to the question itself, not to the one before. */
  isAskedBack?: boolean;
  /** The first of several days: the answer is the last one. */
  first?: string;
  /** What is typed takes the place of the cities that are there, instead of being added. */
  replaces?: boolean;
  /** What was typed for a country, and is a city: it is added with its country. */
  city?: string;
}

export type Outcome =
  /** Written to the draft, which goes on to the next question; a country with the cities that are in it, if any. */
  | { kind: 'answered'; answer: WrittenAnswer; cities?: readonly WrittenCity[] }
  | { kind: 'move'; to: Askable }
  /** The same question is put again, since what it shows has changed. */
  | { kind: 'ask' }
  | { kind: 'prompt'; prompt: Prompt }
  /** A sentence about what was just sent; the question stays as it is. */
  | { kind: 'say'; text: string }
  | { kind: 'submit' }
  /** The person reported this event before, in that entry. */
  | { kind: 'same'; otherId: number }
  /** A photo of an album whose other photos were submitted already, in that entry. */
  | { kind: 'late'; entryId: number; number: number }
  /** Nothing to say now: a job will. */
  | { kind: 'silent' };

export interface Step {
  ask(context: QuestionContext): Promise<Prompt> | Prompt;
  /** Photos are taken at whichever question they come, see `takePhoto`. */
  take(context: AnswerContext, input: Exclude<Input, { kind: 'photo' }>): Promise<Outcome> | Outcome;
  /** Words that are never an answer here, also while their button is not offered. */
  typable?: ReadonlyArray<{ text: 'button-done' | 'button-skip'; action: string }>;
}

/** A button of the question that a draft stands at. */
export function button(
  { draft }: QuestionContext,
  text: string,
  action: string,
  value = '',
): InlineKeyboardButton {
  return askButton.show(text, { draft: draft.id, question: draft.openQuestion, action, value });
}
