import type { Texts } from '#locales/texts.ts';
import { type Question, questions } from '#src/domain/entries/questions.ts';
import { type ReadyReason, readyReasonsFor } from '#src/domain/review/decisions.ts';

/** Why something was decided, in the reader's language where the reason is a ready one. */
export function reasonText(
  { readyReason, reason }: { readyReason: ReadyReason | null; reason: string | null },
  t: Texts,
): string | null {
  return readyReason ? t(`reason-${readyReason}`) : reason;
}

/** The answers that moderators want changed: "Title, Photos"; empty where they named none. */
export function askedForText({ askedFor }: { askedFor: readonly Question[] | null }, t: Texts): string {
  const inOrder = questions.filter((question) => askedFor?.includes(question));
  return inOrder.map((question) => t(`answer-${question}`)).join(', ');
}

/** Why a person is blocked: kept as the name of a ready reason or as words. */
export function blockReasonText(reason: string | null, t: Texts): string | null {
  const ready = readyReasonsFor.block.find((known) => known === reason);
  return ready ? t(`reason-${ready}`) : reason;
}
