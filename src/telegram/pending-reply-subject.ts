import type { z } from 'zod';
import type { AwaitedPurpose } from '#src/domain/people/pending-replies.ts';
import type { HesabatContext } from './context.ts';

/** What a feature noted when it asked; null where something else is asked, or nothing. */
export function readAwaitedSubject<Shape extends z.ZodType>(
  { person }: Pick<HesabatContext, 'person'>,
  purpose: AwaitedPurpose,
  shape: Shape,
): z.infer<Shape> | null {
  if (person.awaits?.purpose !== purpose) return null;
  return shape.safeParse(person.awaits.subject).data ?? null;
}
