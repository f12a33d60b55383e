import { createHash } from 'node:crypto';

/** What a button can carry of what its admin was shown. */
const length = 8;

/** Tells whether what an admin taps on is what they were shown. */
export function digestShown(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, length);
}
