import type { Sign, Token, Words } from './token.ts';

// All words here are folded as `foldText` does it: ş is s, ə is e, й is и; words of a phrase by one space.

/**
 * From Monday. Abbreviations only where they are no other word: "Per", "Çar", "Paz" and the one-letter
 * Azerbaijani ones are left out.
 */
const weekdays: readonly (readonly string[])[] = [
  ['bazar ertesi', 'bazarertesi', 'pazartesi', 'pzt', 'понедельник', 'понедельника', 'пн', 'monday', 'mon'],
  ['cersenbe axsami', 'sali', 'вторник', 'вторника', 'вт', 'tuesday', 'tue', 'tues'],
  ['cersenbe', 'carsamba', 'среда', 'среду', 'среды', 'ср', 'wednesday', 'wed'],
  ['cume axsami', 'persembe', 'четверг', 'четверга', 'чт', 'thursday', 'thu', 'thur', 'thurs'],
  ['cume', 'cuma', 'пятница', 'пятницу', 'пятницы', 'пт', 'friday', 'fri'],
  ['senbe', 'cumartesi', 'cmt', 'суббота', 'субботу', 'субботы', 'сб', 'saturday', 'sat'],
  ['bazar', 'pazar', 'воскресенье', 'воскресенья', 'вс', 'sunday', 'sun'],
];

/**
 * So many days before today, from 0. No word for tomorrow: reports are of what has happened, and "sabah"
 * is tomorrow in Azerbaijani but the morning in Turkish.
 */
const daysAgo: readonly (readonly string[])[] = [
  ['bu gun', 'bugun', 'сегодня', 'today'],
  ['dunen', 'dun', 'вчера', 'yesterday'],
  [
    'sragagun',
    'sraga gun',
    'evvelsi gun',
    'evvelsi',
    'evvelki gun',
    'onceki gun',
    'позавчера',
    'day before yesterday',
  ],
];

function withSign(sign: Sign, lists: readonly (readonly string[])[]): [string, readonly Token[]][] {
  return lists.flatMap((words, value) =>
    words.map((word): [string, readonly Token[]] => [word, [{ sign, value }]]),
  );
}

/** Words of four languages that are a day by themselves, seen from today. */
export const dayWords: Words = new Map([...withSign('w', weekdays), ...withSign('r', daysAgo)]);
