/** What the history of a submitted entry tells. */
export const historyActions = [
  'submit',
  'approve',
  'return',
  'reject',
  'undo',
  'correct',
  'edit',
  'withdraw',
] as const;

/** What a moderator in the group is asked for a reason of. */
export const questionKinds = ['reject', 'return', 'block'] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** Reasons that need no typing; each reader sees them in their own language. */
export const readyReasonsFor = {
  reject: ['not-ours', 'duplicate', 'facts', 'photos'],
  return: ['facts', 'unclear', 'incomplete', 'photos'],
  block: ['spam', 'false-reports', 'rude'],
} as const satisfies Record<QuestionKind, readonly string[]>;

export type ReadyReason = (typeof readyReasonsFor)[QuestionKind][number];

export const readyReasons = [...new Set<ReadyReason>(Object.values(readyReasonsFor).flat())] as [
  ReadyReason,
  ...ReadyReason[],
];

/** Why something was decided: a ready reason, or words. */
export type Reason = { ready: ReadyReason } | { words: string };

/** Longer words would not fit on a card beside the entry. */
export const longestReason = 300;

/** A moderator who was asked for a reason has this long to give it. */
export const reasonPatienceMinutes = 10;
