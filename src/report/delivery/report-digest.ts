import { createHash } from 'node:crypto';
import type { Report } from '#src/domain/report/report.ts';

/** Grows when documents come to look different, so that none of an older look is sent again. */
const edition = 2;

/** What tells a report from any other: all that is in it, but not the moment it was computed for. */
export function digestReport({ moment, ...content }: Report, logo: Buffer | null): string {
  const hash = createHash('sha256').update(JSON.stringify([edition, content]));
  return hash.update(logo ?? '').digest('base64url');
}
