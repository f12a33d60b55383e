import type { Texts } from '#locales/texts.ts';
import { type Question, questions } from '#src/domain/entries/questions.ts';
import { type ReadyReason, readyReasonsFor } from '#src/domain/review/decisions.ts';

/**
 * The reason of a decision: a ready one in the reader's language, or the moderator's own words; null if there is
 * none.
 */
export function reasonText(
  { readyReason, reason }: { readyReason: ReadyReason | null; reason: string | null },
  t: Texts,
): string | null {
  return readyReason ? t(`reason-${readyReason}`) : reason;
}

/** The answers that moderators want changed, such as "Title, Photos"; empty if they named none. */
export function askedForText({ askedFor }: { askedFor: readonly Question[] | null }, t: Texts): string {
  const inOrder = questions.filter((question) => askedFor?.includes(question));
  return inOrder.map((question) => t(`answer-${question}`)).join(', ');
}

/** Why a person is blocked. `reason` is the name of a ready reason, or the admin's own words. */
export function blockReasonText(reason: string | null, t: Texts): string | null {
  const ready = readyReasonsFor.block.find((known) => known === reason);
  return ready ? t(`reason-${ready}`) : reason;
}
