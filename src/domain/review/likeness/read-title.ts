import { countryName, isoCountries } from '#src/domain/countries/countries.ts';
import { type EventConcept, eventConcepts } from '#src/domain/languages/event-words.ts';
import { locales } from '#src/domain/locale.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { findConcepts, foldTitle, type TitleWord } from './find-concepts.ts';

type ConceptClass = Exclude<(typeof eventConcepts)[EventConcept], 'nothing' | 'number'>;

/** What a title says of an event, so that it can be compared with one in another language. */
export interface TitleFacts {
  /** The whole of it, folded. */
  key: string;
  concepts: Readonly<Record<ConceptClass, ReadonlySet<EventConcept>>>;
  /** All that says something, in order. */
  said: readonly Said[];
  /** What stands between quotation marks, each by its words. */
  quoted: ReadonlyArray<readonly Said[]>;
  /** Words that no list knows, as they sound: mostly names. */
  names: readonly string[];
  numbers: ReadonlySet<string>;
  /** The languages that most of its words are from; empty where none is known. */
  languages: ReadonlySet<string>;
  /** How the names of its places begin, as they sound. */
  placeStems: readonly string[];
  /** Letters that tell languages apart which share their words. */
  letters: string;
}

/** A word of a title that says something. */
export interface Said {
  /** As it sounds; a number in digits. */
  sound: string;
  concepts: ReadonlySet<EventConcept>;
  slots: ReadonlySet<Slot>;
  /** The countries that it names. */
  countries: ReadonlySet<string>;
  /** Whether it is written as names are: with a capital amid other words. */
  isName: boolean;
}

/** What a word can tell of an event; `unknown` where no list has it. */
export type Slot = ConceptClass | 'number' | 'country' | 'unknown';

/** Shorter words say nothing. */
const shortestName = 3;

/** A name in a title may have another ending than the name alone: "Gürcüstan" is in "Gürcüstanda" and "Gürcüstən". */
const shortestPlace = 4;

const tellingLetters = [/\p{Script=Cyrillic}/u, /\p{Script=Georgian}/u, /\p{Script=Arabic}/u];

/** Countries as they sound, without their last letter, which cases and adjectives change; by how they begin. */
const countries = Map.groupBy(
  isoCountries
    .flatMap(({ code }) => locales.map((locale) => ({ code, stem: looseStem(countryName(code, locale)) })))
    .filter(({ stem }) => stem.length > shortestPlace && !stem.includes(' ')),
  ({ stem }) => stem.slice(0, shortestPlace),
);

const ordinals: Readonly<Partial<Record<EventConcept, string>>> = {
  ...{ first: '1', second: '2', third: '3', fourth: '4', fifth: '5' },
};

/** As a title counts its parts; in capitals alone. */
const roman: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5' };

const betweenQuotes = /["“”„«»‟]([^"“”„«»‟]+)["“”„«»‟]/gu;

/**
 * @param places names of the cities in which the event was: they say nothing that is not known already
 * @param country the code of its country, which says nothing either
 */
export function readTitleFacts(title: string, places: readonly string[], country?: string): TitleFacts {
  const placeStems = places
    .flatMap((place) => foldName(place).split(' '))
    .map(looseStem)
    .filter((stem) => stem.length >= shortestPlace);
  const names = findCapitals(title);
  const verb = /\p{Script=Cyrillic}/u.test(title) ? russianVerb : turkicVerb;
  const wordsOf = (text: string) =>
    findConcepts(
      foldTitle(
        text.replace(/(?<![\p{L}\p{N}])(?:I{1,3}|IV|V)(?![\p{L}\p{N}])/gu, (one) => roman[one] ?? one),
      )
        .split(' ')
        .filter(Boolean),
    );
  const say = (word: TitleWord) => readWord(word, names.has(word.text), verb);
  const tells = ({ sound, slots }: Said) =>
    slots.size > 0 && !isPlaceOf(placeStems, sound) && !isHere(sound, country);
  const words = wordsOf(title);
  const said = words.map(say).filter(tells);
  const found = words.flatMap(({ meanings }) => [...meanings.keys()]);
  return {
    key: foldName(title),
    placeStems,
    concepts: {
      kind: ofClass(found, 'kind'),
      venue: ofClass(found, 'venue'),
      theme: ofClass(found, 'theme'),
      occasion: ofClass(found, 'occasion'),
      detail: ofClass(found, 'detail'),
      general: ofClass(found, 'general'),
    },
    said,
    quoted: [...title.matchAll(betweenQuotes)]
      .map(([, text = '']) => wordsOf(text).map(say).filter(tells))
      .filter((some) => some.length > 0),
    names: said.filter(({ slots }) => slots.has('unknown')).map(({ sound }) => sound),
    numbers: new Set(said.filter(({ slots }) => slots.has('number')).map(({ sound }) => sound)),
    languages: /ə/iu.test(title)
      ? new Set(['az'])
      : mostSpoken(words.flatMap(({ meanings }) => [...meanings.values()])),
    letters: tellingLetters.filter((letters) => letters.test(title)).join(),
  };
}

function readWord({ text, meanings }: TitleWord, isName: boolean, verb: RegExp): Said {
  const concepts = new Set([...meanings.keys()].filter((concept) => eventConcepts[concept] !== 'nothing'));
  const number = /\d+/.exec(text)?.[0] ?? [...concepts].map((concept) => ordinals[concept]).find(Boolean);
  if (number)
    return {
      sound: number,
      concepts: new Set(),
      slots: new Set(['number']),
      countries: new Set(),
      isName: false,
    };
  const sound = loosenKey(text);
  const begun = meanings.size > 0 ? [] : (countries.get(sound.slice(0, shortestPlace)) ?? []);
  const named = begun.filter(({ stem }) => isOfCountry(sound, stem)).map(({ code }) => code);
  const slots = new Set<Slot>([...concepts].map((concept) => eventConcepts[concept] as ConceptClass));
  if (named.length > 0) slots.add('country');
  else if (meanings.size === 0 && sound.length >= shortestName && (isName || !verb.test(sound)))
    slots.add('unknown');
  return { sound, concepts, slots, countries: new Set(named), isName };
}

/** Whether a word begins as the name of a country does, but for its last letter: "alman" and "Almaniya". */
function isOfCountry(sound: string, stem: string): boolean {
  return sound.startsWith(stem.slice(0, Math.max(shortestPlace + 1, stem.length - 1)));
}

/** Whether a word is the whole name of the country: "Almaniyada", and not "alman". */
function isHere(sound: string, country: string | undefined): boolean {
  const begun = countries.get(sound.slice(0, shortestPlace)) ?? [];
  return begun.some(({ code, stem }) => code === country && sound.startsWith(stem));
}

/** "Opened", "presented" and the like, in Turkic languages and in Russian, as they sound: words that no list has all of. */
const turkicVerb = /...[dt][iu](?:k|lar)?$|...[iu]b(?:lar)?$/;
const russianVerb = /..[aiu]l(?:i|o|is|os|as)$/;

/** The words, folded, that are written with a capital which neither the beginning of a sentence nor their neighbours explain. */
function findCapitals(title: string): Set<string> {
  const words = title.match(/[\p{L}\p{M}’'-]{3,}/gu) ?? [];
  const isCapital = (word: string) => /^\p{Lu}\p{Ll}/u.test(word);
  const later = words.slice(1);
  // In titles of German, and in English ones by some rules, capitals tell nothing.
  if (later.filter(isCapital).length * 2 > later.length) return new Set();
  const amid = title.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}[\p{L}\p{M}’'-]+/gu);
  return new Set([...amid].map(([word]) => foldTitle(word)));
}

/** Whether a word is the name of one of these places, in any case or language. */
export function isPlaceOf(placeStems: readonly string[], sound: string): boolean {
  return placeStems.some((stem) => areCognates(sound, stem));
}

function ofClass(concepts: Iterable<EventConcept>, wanted: ConceptClass): Set<EventConcept> {
  return new Set([...concepts].filter((concept) => eventConcepts[concept] === wanted));
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
