/** What the history of a submitted entry tells. */
export const historyActions = ['submit', 'approve', 'reject', 'undo', 'withdraw'] as const;

/** Reasons that need no typing; each organizer reads them in their own language. */
export const readyReasons = ['not-ours', 'duplicate', 'facts', 'photos'] as const;

export type ReadyReason = (typeof readyReasons)[number];

/** Why an entry was rejected. */
export type Reason = { ready: ReadyReason } | { words: string };

/** Longer words would not fit on a card beside the entry. */
export const longestReason = 300;

/** A moderator who was asked for a reason has this long to give it. */
export const reasonPatienceMinutes = 10;
