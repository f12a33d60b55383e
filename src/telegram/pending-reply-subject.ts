import type { z } from 'zod';
import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import type { HesabatContext } from './context.ts';

/** What a feature noted when it asked; null where something else is asked, or nothing. */
export function readPendingReplySubject<Shape extends z.ZodType>(
  { person }: Pick<HesabatContext, 'person'>,
  purpose: PendingReplyPurpose,
  shape: Shape,
): z.infer<Shape> | null {
  if (person.pendingReply?.purpose !== purpose) return null;
  return shape.safeParse(person.pendingReply.subject).data ?? null;
}
