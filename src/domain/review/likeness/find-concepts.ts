import { languages } from '#src/domain/languages/all-languages.ts';
import type { EventConcept, EventWords } from '#src/domain/languages/event-words.ts';
import { listWords } from '#src/domain/languages/list-words.ts';
import { turkicCases } from '#src/domain/languages/turkic-cases.ts';
import type { Locale } from '#src/domain/locale.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { otherEventWords } from './other-event-words.ts';

/** What begins with these stems, word by word, means a concept in some languages. */
interface Phrase {
  stems: readonly Stem[];
  length: number;
  meanings: Array<{ concept: EventConcept; language: string }>;
}

interface Stem {
  text: string;
  /** Whether only the word itself is meant, and none that begins with it. */
  isWhole: boolean;
}

/**
 * A title or its words, folded. "Şəhər" (city) and "səhər" (morning) stay two words.
 */
export function foldTitle(text: string): string {
  return foldName(text.replace(/(?<!\p{L})(?:ş|sh)(?=[əe]h[əe]r)/giu, 'şş'));
}

/** Letters by which phrases are looked up. Shorter stems are whole words. */
const keyLength = 3;

/** A part of a compound has at least so many letters: shorter ones are in many words by chance. */
const shortestPart = 5;

/** Letters between the parts of a compound: "Gedenk-veranstaltung", "Frühling-s-fest". */
const mostLinks = 2;

const phrases = new Map<string, Phrase[]>();
const all: Readonly<Record<string, Readonly<Partial<EventWords>>>> = {
  ...Object.fromEntries(Object.entries(languages).map(([tag, { eventWords }]) => [tag, eventWords])),
  ...otherEventWords,
};
for (const [language, words] of Object.entries(all)) {
  for (const [concept, list] of Object.entries(words)) {
    for (const written of listWords(list)) addPhrase(written, { concept: concept as EventConcept, language });
  }
}
// The longest first: "culture centre" is a place, and not culture.
for (const some of phrases.values()) some.sort((one, other) => other.length - one.length);

function addPhrase(written: string, meaning: Phrase['meanings'][number]): void {
  const isTurkic =
    meaning.language in languages && languages[meaning.language as Locale].cases === turkicCases;
  const fold = (stem: string) => foldTitle(stem.replace('.', ''));
  const stems = written
    .split('_')
    .filter(Boolean)
    .map((stem) => ({
      // A last k or q is another letter before an ending: "yığıncaq" is in "yığıncağı".
      text: isTurkic ? fold(stem).replace(/(?<=.{5})[kq]$/u, '') : fold(stem),
      isWhole: stem.endsWith('.'),
    }));
  const key = stems[0]?.text.slice(0, keyLength) ?? '';
  const some = phrases.get(key) ?? [];
  phrases.set(key, some);
  const isSame = ({ stems: known }: Phrase) => JSON.stringify(known) === JSON.stringify(stems);
  const known = some.find(isSame);
  if (known) known.meanings.push(meaning);
  else
    some.push({ stems, length: stems.reduce((sum, { text }) => sum + text.length, 0), meanings: [meaning] });
}

/** A word of a title, or several that mean something together only. */
export interface TitleWord {
  /** Folded. */
  text: string;
  /** What it can mean, each with the languages in which it does; none where no list has it. */
  meanings: ReadonlyMap<EventConcept, ReadonlySet<string>>;
}

/**
 * Takes a title apart; of a compound, each part that a list has is a word.
 * @param folded its words, by `foldTitle`
 */
export function findConcepts(folded: readonly string[]): TitleWord[] {
  // "sh" for ş and "ch" for ç, as people type without their own keyboard.
  const words = folded.map((word, at) => (phraseAt(folded, at) ? word : word.replace(/([scg])h/g, '$1')));
  const found: TitleWord[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    const word = words[at] ?? '';
    const length = phrase?.stems.length ?? 1;
    const behind =
      length > 1 ? [] : phrase ? partsBehind(word, phrase.length) : partsBehind(word, 1, word.length);
    const parts = phrase ? [phrase, ...behind] : behind;
    const text = words.slice(at, at + length).join(' ');
    if (parts.length === 0) found.push({ text, meanings: new Map() });
    for (const [index, part] of parts.entries()) {
      found.push({ text: index === 0 ? text : (part.stems[0]?.text ?? ''), meanings: meaningsOf(part) });
    }
    at += length;
  }
  return found;
}

const meaningsRead = new WeakMap<Phrase, TitleWord['meanings']>();

function meaningsOf(phrase: Phrase): TitleWord['meanings'] {
  const read = meaningsRead.get(phrase);
  if (read) return read;
  const languagesOf = Map.groupBy(phrase.meanings, ({ concept }) => concept);
  const meanings = new Map(
    [...languagesOf].map(([concept, some]) => [concept, new Set(some.map(({ language }) => language))]),
  );
  meaningsRead.set(phrase, meanings);
  return meanings;
}

function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  return phrases
    .get(words[at]?.slice(0, keyLength) ?? '')
    ?.find(({ stems }) => stems.every((stem, index) => begins(words[at + index] ?? '', stem)));
}

function begins(word: string, { text, isWhole }: Stem): boolean {
  return isWhole ? word === text : word.startsWith(text);
}

/** The parts of a compound that begin behind its first letters: "foto-ausstellung", "musik-abend". */
function partsBehind(word: string, from: number, mostSkipped: number = mostLinks): Phrase[] {
  for (let at = from; at <= from + mostSkipped && at + shortestPart <= word.length; at += 1) {
    const rest = word.slice(at);
    const part = phrases
      .get(rest.slice(0, keyLength))
      ?.find(
        ({ stems: [stem, ...more] }) =>
          stem && more.length === 0 && stem.text.length >= shortestPart && rest.startsWith(stem.text),
      );
    if (part) return [part, ...partsBehind(word, at + part.length)];
  }
  return [];
}
