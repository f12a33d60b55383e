import { languages } from '#src/domain/languages/all-languages.ts';
import type { Token, Words } from './token.ts';

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

/** The names of the months in all languages, in their case forms and abbreviated. */
export const monthWords: Words = new Map(listMonthWords());
