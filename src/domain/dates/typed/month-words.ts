import type { Token, Words } from './token.ts';

// All words here are folded as `foldText` does it: ş is s, ə is e, й is и.

/** Azerbaijani and Turkish, with the softened stems ("ocağın") and the spellings people use. */
const turkic: readonly string[] = [
  'yanvar ocak ocag',
  'fevral subat',
  'mart',
  'aprel nisan',
  'may mayis',
  'iyun haziran',
  'iyul temmuz',
  'avqust avgust agustos',
  'sentyabr sentyabir sentabr eylul',
  'oktyabr oktyabir oktabr ekim',
  'noyabr noyabir kasim',
  'dekabr dekabir aralik aralig',
];

/** Endings that leave the meaning alone; -ya is Russian in Latin letters ("26 fevralya"). */
const plainEndings = ['', ...'in un inin unun i u a e ina ine una une da de ta inda inde unda ya'.split(' ')];

/** "fevraldan", "Şubat'tan": the day before it begins a range. */
const fromEndings = 'dan den tan indan inden undan'.split(' ');

/** "martadək": the day before it ends a range. */
const untilEndings = 'dek adek edek inadek inedek unadek'.split(' ');

const russianStems = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');
const softEndings = 'ь я ю е ем'.split(' ');
const hardEndings = ['', 'а', 'у', 'е', 'ом'];
const mayEndings = 'и я ю е ем'.split(' ');

/** English names, and abbreviations of all four languages; they take no endings. */
const exact: readonly string[] = [
  'january jan yan oca янв',
  'february feb fev sub фев февр',
  'march mar мар',
  'april apr nis апр',
  'may',
  'june jun iyn haz июн',
  'july jul iyl tem июл',
  'august aug avq avg agu авг',
  'september sep sept sen sent eyl сен сент',
  'october oct okt eki окт',
  'november nov noy kas ноя нояб',
  'december dec dek ara дек',
];

function russianEndings(month: number): readonly string[] {
  if (month === 5) return mayEndings;
  return month === 3 || month === 8 ? hardEndings : softEndings;
}

function* forms(month: number): Generator<[string, readonly Token[]]> {
  const token: Token = { sign: 'm', value: month };
  for (const stem of turkic[month - 1]?.split(' ') ?? []) {
    for (const ending of plainEndings) yield [stem + ending, [token]];
    for (const ending of fromEndings) yield [stem + ending, [token, { sign: 't', value: 0 }]];
    for (const ending of untilEndings) yield [stem + ending, [token, { sign: 'c', value: 0 }]];
  }
  for (const ending of russianEndings(month)) yield [russianStems[month - 1] + ending, [token]];
  for (const word of exact[month - 1]?.split(' ') ?? []) yield [word, [token]];
}

/** The names of the months in four languages, in their case forms and abbreviated. */
export const monthWords: Words = new Map(
  Array.from({ length: 12 }, (_, index) => [...forms(index + 1)]).flat(),
);
