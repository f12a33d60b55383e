import type { EventConcept } from '#src/domain/languages/event-words.ts';
import { areCognates, isPlaceOf, type Said, type Slot, type TitleFacts } from './read-title.ts';
import type { Usual } from './read-usual.ts';
import { areRelated, haveCommon } from './related-concepts.ts';

/** Of each of these an event has one. */
const alternatives: ReadonlyArray<ReadonlySet<EventConcept>> = [
  new Set(['morning', 'noon', 'evening']),
  new Set(['small', 'big']),
  new Set(['north', 'south', 'east', 'west']),
];

/** What tells one event from another of its kind. */
const telling = new Set<Slot>(['kind', 'venue', 'theme', 'country', 'number', 'unknown']);

const rivalsOf: Readonly<Partial<Record<Slot, readonly Slot[]>>> = {
  number: ['number'],
  venue: ['venue', 'unknown'],
  theme: ['theme', 'country', 'unknown'],
  country: ['country', 'theme', 'unknown'],
  unknown: ['unknown', 'venue', 'theme', 'country'],
};

/** Where more words differ, a title was reworded. */
const mostChanged = 3;

/**
 * Whether two titles tell two events apart: each has a word to which nothing in the other is a counterpart, as the same word
 * in any form and language, or one that means the same. A word that only one of them has makes it the fuller one.
 */
export function findContrast(
  one: TitleFacts,
  other: TitleFacts,
  { usual, isSameLanguage }: { usual: Usual; isSameLanguage: boolean },
): 'strong' | 'weak' | null {
  if (haveAlternatives(one, other) || haveOtherQuotes(one, other, isSameLanguage)) return 'strong';
  const [left, otherLeft] = [listLeft(one, other, usual), listLeft(other, one, usual)];
  if (isSameLanguage && isOneChanged(one, other, new Set([...left, ...otherLeft]))) return 'strong';
  const rivals = left.flatMap((word) =>
    otherLeft.filter((another) => areRivals(word, another)).map((another) => [word, another] as const),
  );
  if (rivals.length === 0) return null;
  if (isSameLanguage) return 'weak';
  // In two languages, a word that no list has may be the translation of the other.
  if (rivals.some(([word, another]) => isKnown(word) && isKnown(another))) {
    return left.length === 1 && otherLeft.length === 1 ? 'strong' : 'weak';
  }
  return rivals.some(([word, another]) => areOtherNames(word, another)) ? 'weak' : null;
}

/** Whether two titles are word for word the same, but for some words that are others in the same place. */
function isOneChanged(one: TitleFacts, other: TitleFacts, left: ReadonlySet<Said>): boolean {
  const [own, theirs] = [splitAt(one, left), splitAt(other, left)];
  return (
    own.same.length === theirs.same.length &&
    own.same.every((word, at) => areCounterparts(word, theirs.same[at] ?? word)) &&
    Math.max(own.changed.length, theirs.changed.length) <= mostChanged &&
    own.changed.some((word) =>
      theirs.changed.some(
        (another) =>
          word.at === another.at &&
          (areRivals(word.said, another.said) || areKindAndTheme(word.said, another.said)),
      ),
    )
  );
}

/** The words of a title that the other has too, and those it has not, each with how many of the first go before it. */
function splitAt({ said }: TitleFacts, left: ReadonlySet<Said>) {
  const same: Said[] = [];
  const changed: Array<{ said: Said; at: number }> = [];
  for (const word of said.filter(({ slots }) => !slots.has('general'))) {
    if (left.has(word)) changed.push({ said: word, at: same.length });
    else same.push(word);
  }
  return { same, changed };
}

/** Whether one word says of what kind an event is, and the other says what it is about: "rəqs dərsi", "rəsm dərsi". */
function areKindAndTheme(one: Said, other: Said): boolean {
  const slots = [one, other].map((word) => word.slots) as [ReadonlySet<Slot>, ReadonlySet<Slot>];
  return (
    slots.some((some) => some.has('kind')) && slots.some((some) => some.has('theme') || some.has('unknown'))
  );
}

/** Whether both are names that do not even begin alike; those of lands and rivers differ from language to language. */
function areOtherNames(one: Said, other: Said): boolean {
  return one.isName && other.isName && one.sound[0] !== other.sound[0];
}

function haveAlternatives(one: TitleFacts, other: TitleFacts): boolean {
  const [concepts, others] = [one, other].map(
    ({ said }) => new Set(said.flatMap((word) => [...word.concepts])),
  ) as [Set<EventConcept>, Set<EventConcept>];
  return alternatives.some((some) => {
    const own = new Set([...some].filter((concept) => concepts.has(concept)));
    const hasOther = [...some].some((concept) => others.has(concept));
    return own.size > 0 && hasOther && !haveCommon(own, others);
  });
}

/** Whether both quote a name, and neither names what the other quotes. */
function haveOtherQuotes(one: TitleFacts, other: TitleFacts, isSameLanguage: boolean): boolean {
  if (one.quoted.length === 0 || other.quoted.length === 0) return false;
  const names = (title: TitleFacts, quote: readonly Said[]) =>
    quote.some((word) => title.said.some((another) => areCounterparts(word, another)));
  if (one.quoted.some((quote) => names(other, quote)) || other.quoted.some((quote) => names(one, quote))) {
    return false;
  }
  // Of a name that no list has, the other may be the translation, if it has as many words.
  const lengths = ({ quoted }: TitleFacts) => quoted.map((quote) => quote.length).join();
  if (lengths(one) !== lengths(other)) return true;
  const isAllKnown = ({ quoted }: TitleFacts) => quoted.every((quote) => quote.every(isKnown));
  return isSameLanguage || isAllKnown(one) || isAllKnown(other);
}

function listLeft(one: TitleFacts, other: TitleFacts, usual: Usual): Said[] {
  return one.said.filter(
    (word) =>
      haveCommon(word.slots, telling) &&
      !isUsual(word, usual) &&
      // The two may call one city by names that have nothing in common: "Haaqa", "Den Haag".
      !isPlaceOf(other.placeStems, word.sound) &&
      !other.said.some((another) => areCounterparts(word, another)),
  );
}

function isUsual({ sound, concepts, slots }: Said, usual: Usual): boolean {
  if (slots.has('number')) return usual.numbers.has(sound);
  if (slots.has('unknown')) return usual.names.some((stem) => areCognates(sound, stem));
  return concepts.size > 0 && [...concepts].every((concept) => usual.themes.has(concept));
}

function areCounterparts(one: Said, other: Said): boolean {
  if (one.slots.has('number') || other.slots.has('number')) return one.sound === other.sound;
  return (
    haveCommon(one.concepts, other.concepts) ||
    haveCommon(one.countries, other.countries) ||
    areRelated(one.concepts, other.concepts) ||
    areCognates(one.sound, other.sound) ||
    // Short names have endings too: "Alının", "Алы".
    ((one.isName || other.isName) && (one.sound.startsWith(other.sound) || other.sound.startsWith(one.sound)))
  );
}

/** Whether of two words an event can be only one: a place is no theme. A word that no list has can be anything but a kind. */
function areRivals(one: Said, other: Said): boolean {
  return [...one.slots].some((slot) => [...other.slots].some((another) => rivalsOf[slot]?.includes(another)));
}

function isKnown({ slots }: Said): boolean {
  return slots.size > 0 && !slots.has('unknown');
}
