import type { EventConcept } from '#src/domain/languages/event-words.ts';
import { findContrast } from './find-contrast.ts';
import { areCognates, type TitleFacts } from './read-title.ts';
import type { Usual } from './read-usual.ts';
import { areRelated } from './related-concepts.ts';

/** Titles alone are worth no more. */
export const mostTitlePoints = 5;

/** Of titles of which each has a word that tells the two events apart: whatever else they share, they are worth no more. */
const mostOfContrast = -2;

/** What titles say for and against two entries being about one event. */
export interface TitleEvidence {
  points: number;
  /** The points of titles that say the same, little as it may be, where it was at the same time. */
  leastOnOneDay: number;
  /** Whether they name a kind of event that is the same; and whether they name two events, by their kinds or otherwise. */
  isSameKind: boolean;
  isOther: boolean;
}

/**
 * @param usual what all events of the campaign or the category are about: that two titles say it tells nothing
 */
export function compareTitles(one: TitleFacts, other: TitleFacts, usual: Usual): TitleEvidence {
  const isSameLanguage = speakAlike(one, other);
  const [names, otherNames] = [one, other].map((title) =>
    title.names.filter((name) => !usual.names.some((stem) => areCognates(name, stem))),
  ) as [string[], string[]];
  const inCommon =
    countShared(one.concepts.venue, other.concepts.venue) +
    countShared(one.concepts.theme, other.concepts.theme, (theme) => !usual.themes.has(theme)) +
    countCognates(names, otherNames);
  const kinds = weighKinds(one.concepts.kind, other.concepts.kind, {
    isSameLanguage,
    isMuchInCommon: inCommon > 1,
  });
  const points =
    kinds +
    weighVenues(one.concepts.venue, other.concepts.venue) +
    weighThemes(one.concepts.theme, other.concepts.theme, usual.themes) +
    countShared(one.concepts.occasion, other.concepts.occasion) +
    0.3 * countShared(one.concepts.general, other.concepts.general) +
    weighNames(names, otherNames, isSameLanguage) +
    weighNumbers(one.numbers, other.numbers, usual.numbers);
  // To seek one takes longest, and changes nothing where titles say as little in common.
  const contrast = points <= mostOfContrast ? null : findContrast(one, other, { usual, isSameLanguage });
  return {
    points: Math.min(
      points - (contrast === 'weak' ? 2 : 0),
      contrast === 'strong' ? mostOfContrast : mostTitlePoints,
    ),
    leastOnOneDay:
      one.key === other.key ? 4 : contrast === null && saySame(one, other) ? 3.5 : Number.NEGATIVE_INFINITY,
    isSameKind: kinds > 0,
    isOther: kinds <= -3 || contrast === 'strong',
  };
}

/** Whether two titles say the same, word for word, in whatever languages and order. */
function saySame(one: TitleFacts, other: TitleFacts): boolean {
  const isSame = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    some.size === others.size && countShared(some, others) === some.size;
  const { kind, venue, theme, occasion } = one.concepts;
  return (
    kind.size + theme.size + venue.size > 0 &&
    isSame(kind, other.concepts.kind) &&
    isSame(venue, other.concepts.venue) &&
    isSame(theme, other.concepts.theme) &&
    isSame(occasion, other.concepts.occasion) &&
    isSame(one.numbers, other.numbers) &&
    countCognates(one.names, other.names) === Math.max(one.names.length, other.names.length)
  );
}

function speakAlike(one: TitleFacts, other: TitleFacts): boolean {
  if (one.letters !== other.letters) return false;
  return (
    one.languages.size === 0 || other.languages.size === 0 || countShared(one.languages, other.languages) > 0
  );
}

function weighKinds(
  one: ReadonlySet<EventConcept>,
  other: ReadonlySet<EventConcept>,
  { isSameLanguage, isMuchInCommon }: { isSameLanguage: boolean; isMuchInCommon: boolean },
): number {
  const shared = countShared(one, other);
  const rest = one.size + other.size - 2 * shared;
  if (shared > 0) return 3 - 0.7 * rest;
  if (one.size === 0 && other.size === 0) return 0;
  // Only one says of what kind it is: in another language the word may not be known.
  if (one.size === 0 || other.size === 0) return (isMuchInCommon ? -1 : -2) - (isSameLanguage ? 1 : 0);
  return areRelated(one, other) ? 0 : -4.5;
}

function weighVenues(one: ReadonlySet<EventConcept>, other: ReadonlySet<EventConcept>): number {
  const shared = countShared(one, other);
  if (shared > 0) return 1.5;
  return one.size > 0 && other.size > 0 ? -3 : 0;
}

function weighThemes(
  one: ReadonlySet<EventConcept>,
  other: ReadonlySet<EventConcept>,
  usual: ReadonlySet<EventConcept>,
): number {
  const [own, others] = [countUnusual(one, usual), countUnusual(other, usual)];
  const usualShared = countShared(one, other, (theme) => usual.has(theme));
  const shared = countShared(one, other) - usualShared;
  const rest = own + others - 2 * shared;
  if (shared === 0 && own > 0 && others > 0) return -3.5;
  return Math.min(shared * 1.5, 3) + Math.min(usualShared * 0.5, 1) - Math.min(rest * 0.5, 1.5);
}

function weighNames(one: readonly string[], other: readonly string[], isSameLanguage: boolean): number {
  const shared = countCognates(one, other);
  if (shared > 0) return Math.min(shared * 1.5, 3);
  // In two languages, words that nobody listed cannot be compared.
  if (!isSameLanguage) return 0;
  return one.length > 0 && other.length > 0 ? -1.2 : -Math.min((one.length + other.length) * 0.3, 1);
}

function countCognates(one: readonly string[], other: readonly string[]): number {
  return one.filter((name) => other.some((another) => areCognates(name, another))).length;
}

function weighNumbers(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  usual: ReadonlySet<string>,
): number {
  const isUnusual = (number: string) => !usual.has(number);
  if (![...one].some(isUnusual) || ![...other].some(isUnusual)) return 0;
  return countShared(one, other, isUnusual) === 0 ? -4 : 0.5;
}

function countShared<T>(
  one: ReadonlySet<T>,
  other: ReadonlySet<T>,
  isCounted: (value: T) => boolean = () => true,
): number {
  let shared = 0;
  for (const value of one) if (other.has(value) && isCounted(value)) shared += 1;
  return shared;
}

function countUnusual(themes: ReadonlySet<EventConcept>, usual: ReadonlySet<EventConcept>): number {
  let unusual = 0;
  for (const theme of themes) if (!usual.has(theme)) unusual += 1;
  return unusual;
}
