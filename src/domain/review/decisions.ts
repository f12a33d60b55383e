import type { EntryStatus } from '#src/domain/entries/status.ts';

/** What is said about something in the history of an entry; each is the key of a text. */
interface HistoryEvent {
  /** Shown on the card and wherever the history is read. */
  line: string;
  /** Told to a moderator who decides too late, because this came first. */
  overtakes: string;
  /** Told to the organizer; null for what they did themselves. */
  told: string | null;
}

/** All that the history of a submitted entry tells. */
export const historyEvents = {
  submit: { line: 'card-from', overtakes: 'toast-changed', told: null },
  approve: { line: 'card-approved', overtakes: 'toast-first-approve', told: 'told-approved' },
  return: { line: 'card-returned', overtakes: 'toast-first-return', told: 'told-returned' },
  reject: { line: 'card-rejected', overtakes: 'toast-first-reject', told: 'told-rejected' },
  undo: { line: 'card-undone', overtakes: 'toast-first-undo', told: 'told-undone' },
  correct: { line: 'card-corrected', overtakes: 'toast-first-correct', told: null },
  edit: { line: 'card-edited', overtakes: 'toast-first-edit', told: 'told-edited' },
  withdraw: { line: 'card-withdrawn', overtakes: 'toast-first-withdraw', told: null },
} as const satisfies Record<string, HistoryEvent>;

export type HistoryAction = keyof typeof historyEvents;

/** The same, for the column that names them. */
export const historyActions = Object.keys(historyEvents) as [HistoryAction, ...HistoryAction[]];

/** What a moderator is asked before something is done for a reason. */
interface ReasonQuestion {
  /** The text of the message that they reply to. */
  question: string;
  /** Shown on the card, for the other moderators. */
  asking: string;
  /** Shown when they tap the button. */
  toast: string;
  /** Reasons that need no typing; each reader sees them in their own language. */
  reasons: readonly string[];
}

/** What moderators and admins decide about an entry. */
interface ReviewDecision {
  from: readonly EntryStatus[];
  to: EntryStatus;
  by: 'moderator' | 'admin';
  /** Its button on the card, and where that stands; null where it is decided elsewhere. */
  card: { button: string; place: 'first row' | 'second row' | 'below' } | null;
  /** The question to be answered first; null where a tap decides. */
  asks: ReasonQuestion | null;
  /** Says that it is done. */
  toast: string;
  recordedAs: HistoryAction;
}

export const decisions = {
  approve: {
    from: ['pending', 'returned'],
    to: 'approved',
    by: 'moderator',
    card: { button: 'button-approve', place: 'first row' },
    asks: null,
    toast: 'toast-approved',
    recordedAs: 'approve',
  },
  return: {
    from: ['pending'],
    to: 'returned',
    by: 'moderator',
    card: { button: 'button-return', place: 'second row' },
    asks: {
      question: 'return-question',
      asking: 'card-returning',
      toast: 'toast-asked-return',
      reasons: ['facts', 'unclear', 'incomplete', 'photos'],
    },
    toast: 'toast-returned',
    recordedAs: 'return',
  },
  reject: {
    from: ['pending', 'returned'],
    to: 'rejected',
    by: 'moderator',
    card: { button: 'button-reject', place: 'first row' },
    asks: {
      question: 'reason-question',
      asking: 'card-rejecting',
      toast: 'toast-asked',
      reasons: ['not-ours', 'duplicate', 'facts', 'photos'],
    },
    toast: 'toast-rejected',
    recordedAs: 'reject',
  },
  /**
   * Rejects an entry as the duplicate of another, when an admin compares what is counted twice. In the group,
   * `reject` does that.
   */
  duplicate: {
    from: ['pending', 'approved'],
    to: 'rejected',
    by: 'admin',
    card: null,
    asks: null,
    toast: 'toast-rejected',
    recordedAs: 'reject',
  },
  undo: {
    from: ['approved', 'returned', 'rejected'],
    to: 'pending',
    by: 'moderator',
    card: { button: 'button-undo', place: 'below' },
    asks: null,
    toast: 'toast-undone',
    recordedAs: 'undo',
  },
} as const satisfies Record<string, ReviewDecision>;

export type DecisionName = keyof typeof decisions;

/** The decisions of which this part is not null. */
type DecisionWith<Part extends 'card' | 'asks'> = {
  [Name in DecisionName]: (typeof decisions)[Name][Part] extends null ? never : Name;
}[DecisionName];

/** Those that are made by a button of the card. */
export type CardDecision = DecisionWith<'card'>;

/** In the order of their buttons. */
export const cardDecisions = (Object.keys(decisions) as DecisionName[]).filter(
  (name): name is CardDecision => decisions[name].card !== null,
);

/** What a moderator in the group may be asked a reason for: decisions, and blocking a reporter. */
export type QuestionKind = DecisionWith<'asks'> | 'block';

export const reasonQuestions = {
  reject: decisions.reject.asks,
  return: decisions.return.asks,
  block: {
    question: 'card-block-question',
    asking: 'card-blocking',
    toast: 'toast-asked',
    reasons: ['spam', 'false-reports', 'rude'],
  },
} as const satisfies Record<QuestionKind, ReasonQuestion>;

export const questionKinds = Object.keys(reasonQuestions) as [QuestionKind, ...QuestionKind[]];

export const readyReasonsFor = {
  reject: reasonQuestions.reject.reasons,
  return: reasonQuestions.return.reasons,
  block: reasonQuestions.block.reasons,
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
