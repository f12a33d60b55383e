import { cardDecisions, questionKinds } from '#src/domain/review/decisions.ts';

/** What the buttons of a card, and of a comparison in the moderators' chat, can do. */
export const cardActions = [
  ...cardDecisions,
  'block',
  ...questionKinds.map((kind) => `${kind}-for` as const),
  ...(['mark', 'unmark', 'stop', 'photos', 'compare', 'duplicate', 'no-duplicate'] as const),
] as const;

export type CardAction = (typeof cardActions)[number];
