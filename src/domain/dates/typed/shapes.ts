/**
 * The shapes that dates take when written, as regular expressions over the signs of `token.ts`. The named
 * groups say what each number is: `firstDay`, `firstMonth`, `firstYear`, and the same for `last`. With the
 * flag `d` a match also tells where each group lies, and a token lies where its sign does.
 */

type End = 'first' | 'last';

/** "de 2026", "2026-cı il". */
const yearLast = (end: End) => `(?:,?o?(?<${end}Year>y)(?:-?g)?)?`;

/** 26.02.2026, 26/02/26, 26.02., 26.02 2026: day first always, as nearly all languages write it. */
function numeric(end: End): string[] {
  const whole = (mark: string) =>
    `h?(?<${end}Day>d)${mark}(?<${end}Month>d)${mark}(?<${end}Year>[dy])(?:-?g)?`;
  return [
    whole('\\.'),
    whole('/'),
    `h?(?<${end}Day>d)\\.(?<${end}Month>d)\\.?${yearLast(end)}`,
    `h?(?<${end}Day>d)/(?<${end}Month>d)${yearLast(end)}`,
  ];
}

/**
 * 26 fevral 2026-cı il, the 26th of February, 26-fevral-2026. Beside a word two digits are a year only in
 * 26-Feb-26 and 26 февраля 26 г.: in "26 fevral 27" they may be a day.
 */
function worded(end: End): string[] {
  const day = `h?(?<${end}Day>d)`;
  return [
    `${day}[-./]?c?o?(?<${end}Month>m)n?(?:[-/,]?o?(?<${end}Year>y)(?:-?g)?)?`,
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
    `(?<${end}Day>d)-(?<${end}Month>d)-(?<${end}Year>[dy])(?:-?g)?`,
    `(?<${end}Day>d),?(?<${end}Month>d),?(?<${end}Year>y)(?:-?g)?`,
    `h?(?<${end}Month>m)n?h?(?<${end}Day>d)\\.?${yearLast(end)}`,
    `(?<${end}Year>y)\\.?(?:-?g)?,?(?<${end}Month>m)n?(?<${end}Day>d)\\.?`,
    `(?<${end}Year>y)\\.?(?:-?g)?,?(?<${end}Day>d)\\.?(?<${end}Month>m)`,
  ];
}

const anyOf = (shapes: readonly string[]) => `(?:${shapes.join('|')})e?`;

const wholeDay = (end: End) => anyOf([...dayFirst(end), ...otherwise(end)]);

/**
 * A dash or a word; the full stop before it is the German habit "21.–27.02." of those who live there. "And",
 * a comma and a slash ("1./2. März") part days that were named one by one; nothing need stand before an
 * "arası" at the end.
 */
const joint = '(?:\\.?-|\\.?t-?c?|\\.?(?<and>,?a|,|/(?!d/))|(?=.*c$))';

/** The days between the first and the last, where each was named: 24, 25, 26 və 27 fevral; 24-25-26 Şubat. */
const middle = '(?<middle>(?:\\.?(?:,?a|,|/|-)h?d)*)';

// "2026-cı ilə qədər" ends in a "to" of its own.
const closing = '(?:t?(?<closed>c))?';

const from = '(?:f|(?<between>b))?';

const oneMonth = `(?<firstMonth>m)n?h?(?<firstDay>d)${middle}${joint}h?(?<lastDay>d)\\.?`;

/**
 * An hour of the clock that nothing else can be: 18:00, um 18 Uhr, saat 18.00, в 18, 6 p.m. The name is that of an hour
 * in figures alone; `Bare` of one that only the words before it make an hour.
 */
const hour = (name: string) =>
  `(?:[pk]*h?(?:z(?:,?s)*|[xX](?:,?s)+|(?<${name}>d)(?:,?s)+)|[pkv]+h?(?:[xX]|(?<${name}Bare>d)))`;

/** 18 до 20, 6–8 pm: of two numbers, the first needs no word of its own. */
const hours = [
  `${hour('from')}(?:(?:-|t|a|(?=[pk]))(?:[xX]|${hour('to')})c?)?`,
  `[pk]*(?:(?<start>d)|[xX])(?:-|t|a)${hour('end')}c?`,
  '[fbpk]+(?<begin>d)(?:[ta-][pk]*|[pk]+)(?<finish>d)',
  '[fb][xX][ta-][xX]',
].join('|');

/**
 * A dotted time without a word: "5 марта 18.30". Behind figures alone, "06.04" would rather be another day:
 * then only minutes that are no month make it a time.
 */
const dottedTime = ',?(?:x|(?<=[mngye],?)X)(?:[-ta][xX])?';

/** What may stand behind a day, of no interest: ", saat 18:00", "в 18.30", " - 18:00–20:00 in the evening". */
const time = `(?:,?v)?(?:,?-?[fb]?e?:?(?:${hours})t?|${dottedTime})?(?:vs?)?`;

/** Before it only what can be nothing else: "18:00, 26 fevral", "um 18 Uhr am 26. Februar". */
const timeBefore = '(?:[fb]?[pk]*(?:zs?|ds|kx)(?:(?:-|t|a)[pk]*(?:zs?|ds|x))?t?v?,?|v,?)?';

/** "Tarix: 26.02", "дата 26.02". */
const label = '(?:e:?)?';

const weekday = (name: string) => `p?h?[lq]?(?<${name}>[wj])l?e?v?`;

/** "Bu il martın 5-i", "5 марта прошлого года". */
const ofYear = (place: string) => `(?:o?(?<thisYear${place}>q)g|(?<pastYear${place}>l)g)?`;

/** 1 Mart Pazar 2026. */
const aroundWeekday = `h?(?<firstDay>d)o?(?<firstMonth>m)n?,?${weekday('weekdayWithin')},?(?<firstYear>y)(?:-?g)?e?`;

/** One day, with its weekday before or after it, and with the time of the day. */
export const singleDay = new RegExp(
  [
    `^${label}${timeBefore}(?:${weekday('weekdayBefore')},?)?p?${ofYear('Before')}(?:${wholeDay('first')}|${aroundWeekday})`,
    `(?:[,-]?${weekday('weekdayAfter')})?(?:l|${ofYear('After')})${time}$`,
  ].join(''),
  'd',
);

/** Feb 25 26; Feb 25, 26. */
export const shortYear = new RegExp(`^${label}(?<firstMonth>m)h?(?<firstDay>d)\\.?,?(?<firstYear>d)$`, 'd');

/** 3-dən 5-dək, du 3 au 5, с 3 по 5. Without a word, two numbers are a score. */
export const daysOfAMonth = new RegExp(
  [
    `^${label}p?(?:fp?h?(?<first>d)\\.?(?:t|-)|bp?h?(?<first>d)\\.?a|h?(?<first>d)\\.?t)`,
    'c?p?h?(?<last>d)\\.?c?e?$',
  ].join(''),
  'd',
);

/** Three to ten days, each behind a comma or an "and". */
export const manyDays = /^(?:[^,a]+[,a]+){2,9}[^,a]+$/;

/** The weekdays of both days, before them: "Sat–Sun, 28 Feb – 1 March". */
const bothWeekdays = `(?:p?(?<firstWeekday>[wj])(?:\\.?-|t|a|,)?(?<lastWeekday>[wj]),?)?`;

/** Ranges: of two whole days, or with the month (and the year) said once for both. */
export const ranges: readonly RegExp[] = [
  // 21–27 fevral 2026, 21-27.02, с 21 по 27 февраля, dal 5 al 7 marzo; 25, 26 və 27 fevral.
  [
    `${bothWeekdays}p?${from}p?(?:${weekday('firstBefore')},?)?h?(?<firstDay>d)${middle}${joint}`,
    `p?(?:${weekday('lastBefore')},?)?${anyOf(dayFirst('last'))}${closing}`,
  ].join(''),
  // February 21–27, 2026; fevralın 21-dən 27-nə qədər.
  `${bothWeekdays}p?${from}${oneMonth}${yearLast('last')}e?${closing}`,
  // 28-2 t/m 1-3-2026.
  `${from}(?<firstDay>d)-(?<firstMonth>d)t(?<lastDay>d)-(?<lastMonth>d)-(?<lastYear>[dy])${closing}`,
  // 2026-cı il fevralın 21–27-si.
  `(?<lastYear>y)(?:-?g)?,?${oneMonth}e?${closing}`,
  // 25 fevral – 3 mart 2026; 25.02–03.03.2026; Sat 28 Feb, 18:00 – Sun 1 March, 20:00.
  [
    `${bothWeekdays}${from}(?:${weekday('firstBefore')},?)?p?${wholeDay('first')}(?:,?(?<firstAfter>[wj]))?`,
    `(?:,?[pk]*(?:[zx]s?|[Xd]s|k[Xd]))?${joint}`,
    `(?:${weekday('lastBefore')},?)?p?${wholeDay('last')}(?:,?(?<lastAfter>[wj]))?${closing}`,
  ].join(''),
].map((shape) => new RegExp(`^${label}${shape}${time}$`, 'd'));

/** "вчера вечером", "the day before yesterday", "2 gün əvvəl", "vor 2 Tagen"; of "bu axşam" the word this. */
export const dayFromToday = new RegExp(
  `^h?(?:(?<daysAgo>r)|(?<daysAgo>d)ui|i(?<daysAgo>d)u|(?<daysAgo>q)(?=v))${time}$`,
  'd',
);

/** "bazar ertəsi günü", "в прошлую пятницу вечером", "last Monday", "samedi dernier". */
export const weekdayAlone = new RegExp(
  `^p?h?(?:q|(?<pastBefore>l))?(?<weekday>w)(?<pastAfter>l)?e?${time}$`,
  'd',
);
