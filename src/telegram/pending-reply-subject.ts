import type { z } from 'zod';
import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import type { HesabatContext } from './context.ts';

/** What a feature stored when it asked a person; null if the person was asked something else, or nothing. */
export function readPendingReplySubject<Shape extends z.ZodType>(
  { person }: Pick<HesabatContext, 'person'>,
  purpose: PendingReplyPurpose,
  shape: Shape,
): z.infer<Shape> | null {
  if (person.pendingReply?.purpose !== purpose) return null;
  return shape.safeParse(person.pendingReply.subject).data ?? null;
}
