import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import type { HesabatContext } from './context.ts';

/**
 * The last word on what a person was asked besides their draft. The middleware around all features forgets it once
 * this one is done, and puts the question of an open draft again.
 */
export function endPendingReply(
  { person }: Pick<HesabatContext, 'person'>,
  purpose: PendingReplyPurpose,
): void {
  if (person.pendingReply?.purpose === purpose) person.pendingReply = null;
}
