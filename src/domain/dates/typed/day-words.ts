import { languages } from '#src/domain/languages/all-languages.ts';
import type { Sign, Token, Words } from './token.ts';

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

/** Words of all languages that are a day by themselves, seen from today. */
export const dayWords: Words = new Map(listDayWords());
