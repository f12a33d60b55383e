import { languages } from '#src/domain/languages/all-languages.ts';
import type { LinkWords } from '#src/domain/languages/dates-in-words.ts';
import { listWords } from '#src/domain/languages/list-words.ts';
import type { Sign, Token, Words } from './token.ts';

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

function tokensOf(signs: readonly Sign[]): readonly Token[] {
  return signs.map((sign) => ({ sign, value: 0 }));
}

function* listLinkWords(): Generator<[string, readonly Token[]]> {
  yield ['&', tokensOf(signsOf.and)];
  for (const { dates } of Object.values(languages)) {
    for (const kind of kinds) {
      for (const word of listWords(dates.links[kind])) yield [word, tokensOf(signsOf[kind])];
    }
  }
}

function* listNumberEndings(): Generator<[string, readonly Token[]]> {
  for (const { dates } of Object.values(languages)) {
    const { plain, from, until } = dates.numberEndings;
    for (const ending of plain) yield [ending, []];
    for (const ending of from) yield [ending, tokensOf(signsOf.to)];
    for (const ending of until) yield [ending, tokensOf(signsOf.closing)];
  }
}

function* listMonthWords(): Generator<[string, readonly Token[]]> {
  for (const { dates } of Object.values(languages)) {
    for (const [index, { typed }] of dates.months.entries()) {
      const token: Token = { sign: 'm', value: index + 1 };
      for (const word of typed.plain) yield [word, [token]];
      for (const word of typed.from) yield [word, [token, { sign: 't', value: 0 }]];
      for (const word of typed.until) yield [word, [token, { sign: 'c', value: 0 }]];
    }
  }
}

function* listDayWords(): Generator<[string, readonly Token[]]> {
  for (const { dates } of Object.values(languages)) {
    const { today, yesterday, dayBeforeYesterday } = dates.daysAgo;
    const weekdays = dates.weekdays.map(({ typed }) => typed);
    yield* withSign('w', weekdays);
    yield* withSign('r', [today, yesterday, dayBeforeYesterday]);
  }
}

function withSign(sign: Sign, lists: readonly (readonly string[])[]): [string, readonly Token[]][] {
  return lists.flatMap((words, value) =>
    words.map((word): [string, readonly Token[]] => [word, [{ sign, value }]]),
  );
}

/** The words that dates are made of, in all languages: those around and between days, months, and days seen from today. */
export const vocabulary: Words = new Map([...listLinkWords(), ...listMonthWords(), ...listDayWords()]);

/** What stands behind a number, with the tokens it adds: none, "to" or what closes a range. */
export const numberEndings: Words = new Map(listNumberEndings());
