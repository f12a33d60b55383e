import type { Texts } from '#locales/texts.ts';
import type { ReadyReason } from '#src/domain/entries/history.ts';

/** Why an entry was rejected, in the reader's language where the reason is a ready one. */
export function reasonText(
  { readyReason, reason }: { readyReason: ReadyReason | null; reason: string | null },
  t: Texts,
): string | null {
  return readyReason ? t(`reason-${readyReason}`) : reason;
}
