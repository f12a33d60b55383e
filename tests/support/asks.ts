import { answers } from '#src/domain/entries/answers/all-answers.ts';
import { type Askable, askable } from '#src/domain/entries/questions.ts';
import { askButton } from '#src/telegram/buttons/ask.ts';
import type { WireButton } from '#tests/telegram-server/wire.ts';

interface Prompt {
  keyboard: WireButton[][];
}

/** Which question a prompt puts, whatever its language: each of its buttons carries that. */
export function askedIn({ keyboard }: Prompt): string | undefined {
  return tapsOf(keyboard)[0]?.question;
}

/** A prompt for this question that still waits for its answer. */
export function asks(question: Askable): (message: Prompt) => boolean {
  return (message) => askedIn(message) === question;
}

/** The questions that can be skipped. */
export const skippable: readonly Askable[] = answers.flatMap(({ name, isOptional }) =>
  isOptional ? [name] : [],
);

/** The questions that can be skipped, and come directly before this one, in the order in which they are asked. */
export function skippableBefore(question: Askable): Askable[] {
  const before = askable.slice(0, askable.indexOf(question));
  return before.slice(before.findLastIndex((asked) => !skippable.includes(asked)) + 1);
}

/** The button that leads past a question which can be skipped, the way one was going; null at any other. */
export function wayPast(prompt: Prompt, { isBack } = { isBack: false }): string | null {
  if (!skippable.some((question) => asks(question)(prompt))) return null;
  return tapsOf(prompt.keyboard).find(({ action }) => action === (isBack ? 'back' : 'done'))?.text ?? null;
}

function tapsOf(keyboard: WireButton[][]) {
  return keyboard.flat().flatMap(({ text, callback_data }) => {
    const tap = askButton.read(callback_data);
    return tap ? [{ text, ...tap }] : [];
  });
}
