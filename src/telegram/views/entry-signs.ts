import type { EntryStatus } from '#src/domain/entries/status.ts';

/** The sign that shows the status of an entry. */
export const entrySigns: Record<EntryStatus, string> = {
  draft: '✏️',
  cancelled: '✏️',
  pending: '⏳',
  returned: '✍️',
  approved: '✅',
  rejected: '❌',
  withdrawn: '↩️',
};
