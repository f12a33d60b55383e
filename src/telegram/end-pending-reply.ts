import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import type { HesabatContext } from './context.ts';

/**
 * Ends a pending reply, because the feature that asked has its answer. When the feature is done,
 * `endPendingReplyByOther` deletes the pending reply and asks the question of an open draft again.
 */
export function endPendingReply(
  { person }: Pick<HesabatContext, 'person'>,
  purpose: PendingReplyPurpose,
): void {
  if (person.pendingReply?.purpose === purpose) person.pendingReply = null;
}
