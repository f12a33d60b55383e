import { countryName, isoCountries } from '#src/domain/countries/countries.ts';
import { type EventConcept, eventConcepts } from '#src/domain/languages/event-words.ts';
import { locales } from '#src/domain/locale.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { findConcepts } from './find-concepts.ts';

type ConceptClass = (typeof eventConcepts)[EventConcept];

/** What a title says of an event, so that it can be compared with one in another language. */
export interface TitleFacts {
  /** The whole of it, folded. */
  key: string;
  concepts: Readonly<Record<Exclude<ConceptClass, 'nothing'>, ReadonlySet<EventConcept>>>;
  /** Words that no list knows, as they sound: mostly names. */
  names: readonly string[];
  numbers: ReadonlySet<string>;
  /** The languages that most of its words are from; empty where none is known. */
  languages: ReadonlySet<string>;
  /** Letters that tell languages apart which share their words. */
  letters: string;
}

/** Shorter words say nothing. */
const shortestName = 3;

/** A name in a title may have another ending than the name alone: "Gürcüstan" is in "Gürcüstanda" and "Gürcüstən". */
const shortestPlace = 4;

/** Of Cyrillic, Georgian and Arabic, and of Azerbaijani, which hardly ever goes without. */
const tellingLetters = [/\p{Script=Cyrillic}/u, /\p{Script=Georgian}/u, /\p{Script=Arabic}/u, /ə/iu];

/** Countries as they sound, without their last letter, which cases and adjectives change; by how they begin. */
const countries = Map.groupBy(
  isoCountries
    .flatMap(({ code }) => locales.map((locale) => looseStem(countryName(code, locale))))
    .filter((name) => name.length > shortestPlace && !name.includes(' ')),
  (name) => name.slice(0, shortestPlace),
);

/**
 * @param places names of the cities in which the event was: they say nothing that is not known already
 */
export function readTitleFacts(title: string, places: readonly string[]): TitleFacts {
  const key = foldName(title);
  const words = key.split(' ').filter(Boolean);
  const placeStems = places.flatMap((place) => foldName(place).split(' ')).map(looseStem);
  const { found, unknown } = findConcepts(words);
  const sounds = unknown.filter((word) => !/\d/.test(word)).map(loosenKey);
  return {
    key,
    concepts: {
      kind: ofClass(found.keys(), 'kind'),
      venue: ofClass(found.keys(), 'venue'),
      theme: ofClass(found.keys(), 'theme'),
      occasion: ofClass(found.keys(), 'occasion'),
      general: ofClass(found.keys(), 'general'),
    },
    names: sounds.filter((word) => word.length >= shortestName && !isPlace(word, placeStems)),
    numbers: new Set(key.match(/\d+/g)),
    languages: mostSpoken([...found.values()]),
    letters: tellingLetters.filter((letters) => letters.test(title)).join(),
  };
}

function ofClass(concepts: Iterable<EventConcept>, wanted: ConceptClass): Set<EventConcept> {
  return new Set([...concepts].filter((concept) => eventConcepts[concept] === wanted));
}

function isPlace(word: string, places: readonly string[]): boolean {
  const begun = countries.get(word.slice(0, shortestPlace)) ?? [];
  return [...places, ...begun].some((stem) => stem.length >= shortestPlace && areCognates(word, stem));
}

function looseStem(name: string): string {
  const loose = loosenKey(foldName(name));
  return loose.length > shortestPlace + 1 ? loose.slice(0, -1) : loose;
}

/** The languages from which the most concepts are said. */
function mostSpoken(languagesOf: ReadonlyArray<ReadonlySet<string>>): Set<string> {
  const counts = new Map<string, number>();
  for (const language of languagesOf.flatMap((some) => [...some])) {
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([language]) => language));
}

/**
 * Whether two words, as they sound, are one in two languages or cases: they begin alike, and what follows is an ending.
 */
export function areCognates(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same += 1;
  return same >= 4 && same >= 0.65 * shorter;
}
