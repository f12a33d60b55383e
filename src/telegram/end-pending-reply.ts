import type { AwaitedPurpose } from '#src/domain/people/pending-replies.ts';
import type { HesabatContext } from './context.ts';

/**
 * The last word on what a person was asked besides their draft. The middleware around all features forgets it once
 * this one is done, and puts the question of an open draft again.
 */
export function endAsking({ person }: Pick<HesabatContext, 'person'>, purpose: AwaitedPurpose): void {
  if (person.awaits?.purpose === purpose) person.awaits = null;
}
