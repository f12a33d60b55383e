import type { DatesInWords, Month } from '#src/domain/languages/dates-in-words.ts';
import { listWords } from '#src/domain/languages/list-words.ts';

// Typed words are folded: й is и.

const soft = listWords('ь я ю е ем');
const hard = ['', ...listWords('а у е ом')];
const ofMay = listWords('и я ю е ем');

function month(
  [alone, withDay, short]: readonly [string, string, string],
  stem: string,
  endings: readonly string[],
  abbreviations = '',
): Month {
  const plain = [...endings.map((ending) => stem + ending), ...listWords(abbreviations)];
  return { alone, withDay, short, typed: { plain, from: [], until: [] } };
}

/** Days and months in Russian. */
export const dates: DatesInWords = {
  months: [
    month(['январь', 'января', 'янв'], 'январ', soft, 'янв'),
    month(['февраль', 'февраля', 'фев'], 'феврал', soft, 'фев февр'),
    month(['март', 'марта', 'мар'], 'март', hard, 'мар'),
    month(['апрель', 'апреля', 'апр'], 'апрел', soft, 'апр'),
    month(['май', 'мая', 'мая'], 'ма', ofMay),
    month(['июнь', 'июня', 'июн'], 'июн', soft, 'июн'),
    month(['июль', 'июля', 'июл'], 'июл', soft, 'июл'),
    month(['август', 'августа', 'авг'], 'август', hard, 'авг'),
    month(['сентябрь', 'сентября', 'сен'], 'сентябр', soft, 'сен сент'),
    month(['октябрь', 'октября', 'окт'], 'октябр', soft, 'окт'),
    month(['ноябрь', 'ноября', 'ноя'], 'ноябр', soft, 'ноя нояб'),
    month(['декабрь', 'декабря', 'дек'], 'декабр', soft, 'дек'),
  ],
  weekdays: [
    { head: 'Пн', typed: ['понедельник', 'понедельника', 'пн'] },
    { head: 'Вт', typed: ['вторник', 'вторника', 'вт'] },
    { head: 'Ср', typed: ['среда', 'среду', 'среды', 'ср'] },
    { head: 'Чт', typed: ['четверг', 'четверга', 'чт'] },
    { head: 'Пт', typed: ['пятница', 'пятницу', 'пятницы', 'пт'] },
    { head: 'Сб', typed: ['суббота', 'субботу', 'субботы', 'сб'] },
    { head: 'Вс', typed: ['воскресенье', 'воскресенья', 'вс'] },
  ],
  // "г." is official: in a chat it is more than people write.
  addYear: (days, year, { style }) => (style === 'document' ? `${days} ${year} г.` : `${days} ${year}`),
  isMonthFirst: false,
  daysAgo: { today: ['сегодня'], yesterday: ['вчера'], dayBeforeYesterday: ['позавчера'] },
  links: {
    // The Latin c is what a typist leaves behind when the keyboard is not switched.
    from: 'с со c от',
    between: 'между',
    to: 'по до',
    and: 'и',
    closing: 'включительно',
    year: 'г гг год года году',
    fromYear: '',
    untilYear: '',
    month: '',
    date: 'дата',
    clock: 'начало с около примерно',
    hours: 'ч час часа часов мск',
    of: '',
    the: '',
    on: 'в во',
    days: 'день дня днеи',
    ago: 'назад',
    partOfDay: 'вечером вечера утром утра днем дня ночью ночи',
    last: 'прошлыи прошлую прошлое прошлая прошлого',
    this: 'этот эту это этого',
  },
  numberEndings: { plain: listWords('го е ого ое'), from: [], until: [] },
};
