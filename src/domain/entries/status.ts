/** The statuses of an entry that was submitted and not withdrawn by its organizer. */
export const reviewStatuses = ['pending', 'returned', 'approved', 'rejected'] as const;

export const entryStatuses = ['draft', 'cancelled', ...reviewStatuses, 'withdrawn'] as const;

export type EntryStatus = (typeof entryStatuses)[number];
