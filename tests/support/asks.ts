import { answers } from '#src/domain/entries/answers/all-answers.ts';
import type { Askable } from '#src/domain/entries/questions.ts';
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

const optional: ReadonlySet<string> = new Set(
  answers.flatMap(({ name, isOptional }) => (isOptional ? [name] : [])),
);

/** The button that leads past a question which can be skipped, the way one was going; null at any other. */
export function wayPast(prompt: Prompt, { isBack } = { isBack: false }): string | null {
  if (!optional.has(askedIn(prompt) ?? '')) return null;
  return tapsOf(prompt.keyboard).find(({ action }) => action === (isBack ? 'back' : 'done'))?.text ?? null;
}

function tapsOf(keyboard: WireButton[][]) {
  return keyboard.flat().flatMap(({ text, callback_data }) => {
    const tap = askButton.read(callback_data);
    return tap ? [{ text, ...tap }] : [];
  });
}
