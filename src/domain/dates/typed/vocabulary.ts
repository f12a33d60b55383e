import { languages } from '#src/domain/languages/all-languages.ts';
import { dateLanguages } from '#src/domain/languages/dates-elsewhere/all-date-languages.ts';
import type { DateLanguage } from '#src/domain/languages/dates-elsewhere/date-language.ts';
import type { DaysAgo, LinkWords, TypedForms } from '#src/domain/languages/dates-in-words.ts';
import { listWords } from '#src/domain/languages/list-words.ts';
import { foldText } from './fold-text.ts';
import { listMonthNames, listShortWeekdayNames, listWeekdayNames } from './names-from-intl.ts';
import type { Sign, Token, Tokens, Words } from './token.ts';

/** The signs that each kind of little words stands for. */
const signsOf: Readonly<Record<keyof LinkWords, readonly Sign[]>> = {
  from: ['f'],
  between: ['b'],
  to: ['t'],
  and: ['a'],
  closing: ['c'],
  year: ['g'],
  fromYear: ['g', 't'],
  untilYear: ['g', 'c'],
  month: ['n'],
  date: ['e'],
  clock: ['k'],
  hours: ['s'],
  of: ['o'],
  the: ['h'],
  on: ['p'],
  days: ['u'],
  ago: ['i'],
  partOfDay: ['v'],
  last: ['l'],
  this: ['q'],
};

const kinds = Object.keys(signsOf) as (keyof LinkWords)[];

type Meaning = readonly [word: string, tokens: Tokens];

function tokensOf(signs: readonly Sign[]): Tokens {
  return signs.map((sign) => ({ sign, value: 0 }));
}

function* listMonth(month: number, { plain, from, until }: TypedForms): Generator<Meaning> {
  const token: Token = { sign: 'm', value: month };
  for (const word of plain) yield [word, [token]];
  for (const word of from) yield [word, [token, { sign: 't', value: 0 }]];
  for (const word of until) yield [word, [token, { sign: 'c', value: 0 }]];
}

function withSign(sign: Sign, lists: readonly (readonly string[])[]): Meaning[] {
  return lists.flatMap((words, value) => words.map((word): Meaning => [word, [{ sign, value }]]));
}

function listDaysAgo({ today, yesterday, dayBeforeYesterday }: DaysAgo): Meaning[] {
  return withSign('r', [today, yesterday, dayBeforeYesterday]);
}

/** The words of the languages that the bot speaks. */
function* listSpokenWords(): Generator<Meaning> {
  yield ['&', tokensOf(signsOf.and)];
  for (const { dates } of Object.values(languages)) {
    for (const kind of kinds) {
      for (const word of listWords(dates.links[kind])) yield [word, tokensOf(signsOf[kind])];
    }
    for (const [index, { typed }] of dates.months.entries()) yield* listMonth(index + 1, typed);
    yield* withSign(
      'w',
      dates.weekdays.map(({ typed }) => typed),
    );
    yield* listDaysAgo(dates.daysAgo);
  }
}

function splitPhrases(phrases: string | undefined): readonly string[] {
  return (phrases ?? '').split(',').filter(Boolean);
}

/** The words of a language that the bot does not speak. */
function* listWordsElsewhere(language: DateLanguage): Generator<Meaning> {
  const { moreMonths, moreWeekdays, links } = language;
  for (const kind of kinds) {
    for (const phrase of splitPhrases(links[kind])) yield [phrase, tokensOf(signsOf[kind])];
  }
  for (const tag of language.tags) {
    for (const [index, names] of listMonthNames(tag).entries()) {
      const plain = [...names, ...splitPhrases(moreMonths[index + 1])];
      yield* listMonth(index + 1, { plain, from: [], until: [] });
      for (const name of names) yield* listMonth(index + 1, language.inflectMonth(name));
    }
    const weekdays = listWeekdayNames(tag).map((names) =>
      names.flatMap((name) => [name, ...language.inflectWeekday(name)]),
    );
    const isSure = (index: number) => !language.unsureWeekdays.includes(index + 1);
    yield* withSign(
      'w',
      weekdays.map((names, index) => (isSure(index) ? names : [])),
    );
    yield* withSign(
      'j',
      weekdays.map((names, index) => (isSure(index) ? [] : names)),
    );
    const short = listShortWeekdayNames(tag).map((names, index) => [
      ...names,
      ...splitPhrases(moreWeekdays[index + 1]),
    ]);
    yield* withSign('j', short);
  }
  yield* listDaysAgo(language.daysAgo);
  for (const word of language.theFirst) yield [word, [{ sign: 'd', value: 1 }]];
}

/** A word may be written with a hyphen, apart or, in German, with its umlauts spelled out. */
function foldWord(word: string): string {
  return foldText(word).replaceAll('-', ' ');
}

function collectMeanings(meanings: Iterable<Meaning>): Words {
  const words = new Map<string, Tokens[]>();
  for (const [word, tokens] of meanings) {
    const folded = foldWord(word);
    const known = words.get(folded) ?? [];
    if (!known.some((other) => isSame(other, tokens))) known.push(tokens);
    words.set(folded, known);
  }
  return words;
}

function isSame(one: Tokens, other: Tokens): boolean {
  return (
    one.length === other.length &&
    one.every(({ sign, value }, index) => sign === other[index]?.sign && value === other[index]?.value)
  );
}

function listNumberEndings(languages: readonly { numberEndings: TypedForms }[]): Meaning[] {
  return languages.flatMap(({ numberEndings: { plain, from, until } }) => [
    ...plain.map((ending): Meaning => [ending, []]),
    ...from.map((ending): Meaning => [ending, tokensOf(signsOf.to)]),
    ...until.map((ending): Meaning => [ending, tokensOf(signsOf.closing)]),
  ]);
}

/** What dates are made of. */
export interface Vocabulary {
  /** Those around and between days, months, and days seen from today. */
  readonly words: Words;
  /** What stands behind a number, with the tokens it adds: none, "to" or what closes a range. */
  readonly numberEndings: Words;
}

const spokenDates = Object.values(languages).map(({ dates }) => dates);

/** In the languages that the bot speaks. */
export const spokenVocabulary: Vocabulary = {
  words: collectMeanings(listSpokenWords()),
  numberEndings: collectMeanings(listNumberEndings(spokenDates)),
};

let whole: Vocabulary | null = null;
let spellings: Spellings | null = null;

/** In all languages. Made when it is first needed: `Intl` takes 0.2 s for the names, and most dates do without. */
export function wholeVocabulary(): Vocabulary {
  whole ??= {
    words: collectMeanings([
      ...listSpokenWords(),
      ...dateLanguages.flatMap((language) => [...listWordsElsewhere(language)]),
    ]),
    numberEndings: collectMeanings(listNumberEndings([...spokenDates, ...dateLanguages])),
  };
  return whole;
}

/** Each word by itself, of phrases too. */
export interface Spellings {
  /** With what each means as a date; words of phrases alone stand for themselves. */
  readonly all: ReadonlyMap<string, string>;
  /** Those in the names of days: weekdays and "yesterday". */
  readonly ofDays: ReadonlySet<string>;
}

export function listSpellings(): Spellings {
  spellings ??= findSpellings(wholeVocabulary().words);
  return spellings;
}

function meaningOf(word: string, words: Words): string {
  const meanings = words.get(word)?.map((tokens) => tokens.map(({ sign, value }) => sign + value).join());
  return meanings ? meanings.join('|') : word;
}

function findSpellings(words: Words): Spellings {
  const split = (phrases: readonly string[]) => new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const isDay = ([, meanings]: readonly [string, readonly Tokens[]]) =>
    meanings.some(([token]) => token?.sign === 'w' || token?.sign === 'r');
  return {
    all: new Map([...split([...words.keys()])].map((word) => [word, meaningOf(word, words)])),
    ofDays: split([...words].filter(isDay).map(([phrase]) => phrase)),
  };
}
