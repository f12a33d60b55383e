/** Where an entry stands that was submitted, for as long as its organizer does not withdraw it. */
export const reviewStatuses = ['pending', 'returned', 'approved', 'rejected'] as const;

export const entryStatuses = ['draft', 'cancelled', ...reviewStatuses, 'withdrawn'] as const;

export type EntryStatus = (typeof entryStatuses)[number];
