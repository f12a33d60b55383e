/**
 * The shapes that dates take when written, as regular expressions over the signs of `token.ts`. The named
 * groups say what each number is: `firstDay`, `firstMonth`, `firstYear`, and the same for `last`. With the
 * flag `d` a match also tells where each group lies, and a token lies where its sign does.
 */

type End = 'first' | 'last';

const yearLast = (end: End) => `(?:,?(?<${end}Year>y)g?)?`;

/** 26.02.2026, 26/02/26, 26.02, 26.02 2026: day first always, as all four languages write it. */
function numeric(end: End): string[] {
  const whole = (mark: string) => `(?<${end}Day>d)${mark}(?<${end}Month>d)${mark}(?<${end}Year>[dy])g?`;
  return [
    whole('\\.'),
    whole('/'),
    `(?<${end}Day>d)\\.(?<${end}Month>d)${yearLast(end)}`,
    `(?<${end}Day>d)/(?<${end}Month>d)${yearLast(end)}`,
  ];
}

/**
 * 26 fevral 2026-cı il, the 26th of February, 26-fevral-2026. Beside a word two digits are a year only in
 * 26-Feb-26 and 26 февраля 26 г.: in "26 fevral 27" they may be a day.
 */
function worded(end: End): string[] {
  const day = `h?(?<${end}Day>d)`;
  return [
    `${day}[-./]?o?(?<${end}Month>m)n?(?:[-/,]?(?<${end}Year>y)g?)?`,
    `${day}[-./](?<${end}Month>m)[-./](?<${end}Year>d)`,
    `${day}(?<${end}Month>m)(?<${end}Year>d)g`,
  ];
}

/** The days that begin with the number of the day and so can share their month with a day before them. */
const dayFirst = (end: End) => [...numeric(end), ...worded(end)];

/** 2026-02-26, 26-02-2026, 26 02 2026, February 26, 2026, 2026-cı il fevralın 26-sı. */
function otherwise(end: End): string[] {
  const isoLike = (mark: string) => `(?<${end}Year>y)${mark}(?<${end}Month>d)${mark}(?<${end}Day>d)`;
  return [
    isoLike('-'),
    isoLike('\\.'),
    isoLike('/'),
    isoLike(''),
    `(?<${end}Day>d)-(?<${end}Month>d)-(?<${end}Year>[dy])g?`,
    `(?<${end}Day>d),?(?<${end}Month>d),?(?<${end}Year>y)g?`,
    `(?<${end}Month>m)n?h?(?<${end}Day>d)${yearLast(end)}`,
    `(?<${end}Year>y)g?,?(?<${end}Month>m)n?(?<${end}Day>d)`,
    `(?<${end}Year>y)g?,?(?<${end}Day>d)(?<${end}Month>m)`,
  ];
}

const anyOf = (shapes: readonly string[]) => `(?:${shapes.join('|')})e?`;

const wholeDay = (end: End) => anyOf([...dayFirst(end), ...otherwise(end)]);

/**
 * A dash or a word; the full stop before it is the German habit "21.–27.02." of those who live there. "And"
 * and a comma part days that were named one by one; nothing need stand before an "arası" at the end.
 */
const joint = '(?:\\.?-|t-?|(?<and>[a,])|(?=.*c$))';

// "2026-cı ilə qədər" ends in a "to" of its own.
const closing = '(?:t?(?<closed>c))?';

const from = '(?:f|(?<between>b))?';

const oneMonth = `(?<firstMonth>m)n?h?(?<firstDay>d)${joint}(?<lastDay>d)`;

/** In the evening, at 18:00, saat 18.00, в 18. */
const time = 'v?(?:,?(?:[pk]?(?<hour>d):(?<minute>d)|[pk](?<hour>d)(?:\\.(?<minute>d))?))?';

/** One day, with its weekday before or after it and with the time of the day at the end. */
export const singleDay = new RegExp(
  `^(?:p?(?<weekdayBefore>w)e?,?)?p?${wholeDay('first')}(?:,?p?(?<weekdayAfter>w)e?)?${time}$`,
  'd',
);

/** Ranges: of two whole days, or with the month (and the year) said once for both. */
export const ranges: readonly RegExp[] = [
  // 21–27 fevral 2026, 21-27.02, с 21 по 27 февраля; 25, 26 və 27 fevral.
  `${from}h?(?<firstDay>d)(?:,(?<middleDay>d))?${joint}${anyOf(dayFirst('last'))}${closing}`,
  // February 21–27, 2026; fevralın 21-dən 27-nə qədər.
  `${from}${oneMonth}${yearLast('last')}e?${closing}`,
  // 2026-cı il fevralın 21–27-si.
  `(?<lastYear>y)g?,?${oneMonth}e?${closing}`,
  // 25 fevral – 3 mart 2026; 25.02–03.03.2026.
  `${from}${wholeDay('first')}${joint}${wholeDay('last')}${closing}`,
].map((shape) => new RegExp(`^${shape}$`, 'd'));

/** "вчера вечером", "the day before yesterday", "2 gün əvvəl"; of "bu axşam" the word this, whose value is 0. */
export const dayFromToday = new RegExp(
  `^h?(?:(?<daysAgo>r)|(?<daysAgo>d)ui|(?<daysAgo>q)(?=v))${time}$`,
  'd',
);

/** "bazar ertəsi günü", "в прошлую пятницу", "last Monday". */
export const weekdayAlone = /^p?h?(?:q|(?<past>l))?(?<weekday>w)e?$/d;
