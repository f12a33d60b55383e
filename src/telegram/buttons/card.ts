import { z } from 'zod';
import { questions } from '#src/domain/entries/questions.ts';
import {
  cardDecisions,
  type QuestionKind,
  questionKinds,
  readyReasons,
  readyReasonsFor,
} from '#src/domain/review/decisions.ts';
import { byName, defineButtons } from './button.ts';
import { number, submittedEntry, tappedEntry } from './fields.ts';

/** The entry, and the version of it that the card shows. */
const at = { entry: tappedEntry, version: number } as const;

const withReason = (kind: QuestionKind) => ({
  ...at,
  reason: z.enum(readyReasons).refine((reason) => readyReasonsFor[kind].some((known) => known === reason)),
});

const readyReasonFields = Object.fromEntries(
  questionKinds.map((kind) => [`${kind}-for`, withReason(kind)]),
) as Record<`${QuestionKind}-for`, ReturnType<typeof withReason>>;

const ofAnswer = { ...at, answer: z.enum(questions) } as const;

const ofPair = { ...at, other: submittedEntry } as const;

/** The buttons of an entry's card, and of a comparison, in the moderators' chat. */
export const cardButtons = defineButtons(
  'card',
  { for: 'everybody', where: 'moderators', stale: 'toast-changed', popsUp: 'all' },
  {
    ...byName(cardDecisions, () => at),
    block: at,
    ...readyReasonFields,
    mark: ofAnswer,
    unmark: ofAnswer,
    stop: at,
    photos: at,
    'photos-private': at,
    compare: ofPair,
    /** On the card: rejects the entry as a duplicate of the other. */
    'reject-as': ofPair,
    /** The same on a comparison. */
    duplicate: ofPair,
    'no-duplicate': ofPair,
  },
);
