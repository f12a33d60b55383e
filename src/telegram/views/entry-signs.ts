import type { EntryStatus } from '#src/domain/entries/status.ts';

/** How an entry stands, at a glance. */
export const entrySigns: Record<EntryStatus, string> = {
  draft: '✏️',
  cancelled: '✏️',
  pending: '⏳',
  returned: '✍️',
  approved: '✅',
  rejected: '❌',
  withdrawn: '↩️',
};
