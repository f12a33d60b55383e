import type { Token, Tokens } from './token.ts';

/** A way to read a text, with the signs of its tokens in a row: what shapes are held against. */
export interface Reading {
  readonly tokens: Tokens;
  readonly signs: string;
}

export function toReading(tokens: Tokens): Reading {
  return { tokens, signs: tokens.map(({ sign }) => sign).join('') };
}

const year = '(?:-?g)?e?';

/** A day that ends here, of those that begin with their number, or with the year: 28 fevral 2026, 28.02., 2026-02-28. */
const dayFirst = [
  `d[-./]?o?mn?(?:[-/,]?o?y)?${year}`,
  `d(?:\\.d\\.|/d/|-d-)y${year}`,
  `d[./]d(?=(?:p?[wj],?)?h?d[./]d)`,
  'd\\.d\\.(?=p?[wj],?h?d\\.d)',
  'y(?:-d-|\\.d\\.|/d/)d(?=y)',
].join('|');
const monthFirst = `d\\.?(?:,?o?y)?${year}`;

/**
 * Where a day ends and another begins with no sign between them: "28 fevral 1 mart", "Feb 28 Mar 1", "28.02 01.03", "4 5
 * mart". Weekdays stand before both days or behind both.
 */
function endOfDay(ended: string, begun: string, isWeekdayFirst: boolean): RegExp {
  const weekday = isWeekdayFirst ? ['', '(?:p?[wj],?)?'] : ['(?:,?[wj])?', ''];
  return new RegExp(
    `(?<=(?:${ended})${weekday[0]})(?=${weekday[1]}(?:${begun}))|(?<=d)(?=h?d)|(?<=d\\.)(?=d\\.?o?m)`,
    'g',
  );
}

const endOf = {
  dayFirst: [endOfDay(dayFirst, 'h?d|m|y', false), endOfDay(dayFirst, 'h?d|m|y', true)],
  monthFirst: [endOfDay(monthFirst, 'm', false), endOfDay(monthFirst, 'm', true)],
} as const;

const twoDays = /d.*d/;
const weekdayFirst = /^(?:e:)?p?h?[wj]/;
const firstOfDay = /[dmy]/;

/** The reading with a comma between days that nothing parts; null if there are none. */
export function separateDays({ tokens, signs }: Reading): Reading | null {
  if (!twoDays.test(signs)) return null;
  const style = firstOfDay.exec(signs)?.[0] === 'm' ? endOf.monthFirst : endOf.dayFirst;
  const ends = [...signs.matchAll(style[weekdayFirst.test(signs) ? 1 : 0])].map(({ index }) => index);
  if (ends.length === 0) return null;
  const comma: Token = { sign: ',', value: 0 };
  return toReading(tokens.flatMap((token, index) => (ends.includes(index) ? [comma, token] : [token])));
}
