export const entryStatuses = ['draft', 'cancelled', 'pending', 'approved', 'rejected', 'withdrawn'] as const;

export type EntryStatus = (typeof entryStatuses)[number];

/** What people do to an entry: where it must stand for that, and where it stands afterwards. */
export const transitions = {
  cancel: { from: ['draft'], to: 'cancelled' },
  restore: { from: ['cancelled'], to: 'draft' },
  submit: { from: ['draft'], to: 'pending' },
  approve: { from: ['pending'], to: 'approved' },
  reject: { from: ['pending'], to: 'rejected' },
  undo: { from: ['approved', 'rejected'], to: 'pending' },
  withdraw: { from: ['pending', 'approved', 'rejected'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly EntryStatus[]; to: EntryStatus }>;

export type EntryAction = keyof typeof transitions;

export function canDo(action: EntryAction, status: EntryStatus): boolean {
  return (transitions[action].from as readonly EntryStatus[]).includes(status);
}

/** A decision can be undone for this long. */
export const undoHours = 24;
