import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { Texts } from '#locales/texts.ts';
import type { Deps } from '#src/deps.ts';
import type { AnswerMessage } from '#src/domain/entries/answer-messages.ts';
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

/**
 * The same, with the id of the update that answers. What a step writes besides the answer stores this id, so that
 * the update does not write it again when it is handled again.
 */
export interface AnswerContext extends QuestionContext {
  updateId: number;
  /** The message in which the answer was typed; null if it was tapped. */
  messageId: number | null;
  /** Whether that message answered this question before, and was edited since. */
  isEdit: boolean;
  /** In which messages the answers are typed once this one is taken; null if that stays as it is. */
  answerMessages: readonly AnswerMessage[] | null;
}

/** A question as the person sees it. The wizard adds the number of the step, and Back and Cancel. */
export interface Prompt {
  text: FormattedString | string;
  buttons: InlineKeyboardButton[][];
  /** A picture above the text, for the preview. */
  picture?: Buffer | null;
  /** Whether this asks back about the answer just given: Back then leads to the question itself. */
  isAskedBack?: boolean;
  /** Whether this only says that what was typed cannot be taken. Otherwise it asks what was meant. */
  isRefusal?: boolean;
  /** The first of several days. The answer is then the last one. */
  first?: string;
  /** Whether typed cities replace those of the draft instead of being added. */
  replaces?: boolean;
  /** A city that was typed in place of the country. It is added together with its country. */
  city?: string;
}

export type Outcome =
  /** The answer is written to the draft, which goes on to the next question. A country can come with its cities. */
  | { kind: 'answered'; answer: WrittenAnswer; cities?: readonly WrittenCity[] }
  | { kind: 'move'; to: Askable }
  /** The same question is asked again, because what it shows has changed. */
  | { kind: 'ask' }
  | { kind: 'prompt'; prompt: Prompt }
  /** A sentence about what was just sent. The question stays as it is. An album is told each `what` once. */
  | { kind: 'say'; text: string; what?: 'known' | 'added' }
  | { kind: 'submit' }
  /** The person reported this event before, in that entry. */
  | { kind: 'same'; otherId: number }
  /** A photo of an album that the entry has no room for. */
  | { kind: 'full'; most: number }
  /** A photo of an album whose other photos were submitted already, in that entry. */
  | { kind: 'late'; entryId: number; number: number }
  /** There is nothing to say now. A job will say it. */
  | { kind: 'silent' };

export interface Step {
  ask(context: QuestionContext): Promise<Prompt> | Prompt;
  /** Photos are no input here: they are taken at any question, see `takePhoto`. */
  take(context: AnswerContext, input: Exclude<Input, { kind: 'photo' }>): Promise<Outcome> | Outcome;
  /** Words that stand for a button even while it is not shown, and are never taken as an answer. */
  typable?: ReadonlyArray<{ text: 'button-done' | 'button-skip'; action: string }>;
}

/** A button of the question that the draft is at. */
export function button(
  { draft }: QuestionContext,
  text: string,
  action: string,
  value = '',
): InlineKeyboardButton {
  return askButton.show(text, { draft: draft.id, question: draft.openQuestion, action, value });
}
