import type { DatesInWords, Month } from '#src/domain/languages/dates-in-words.ts';
import { listWords } from '#src/domain/languages/list-words.ts';

function month(name: string, short: string, typed: string): Month {
  return { alone: name, withDay: name, short, typed: { plain: listWords(typed), from: [], until: [] } };
}

/** Days and months in English. */
export const dates: DatesInWords = {
  months: [
    month('January', 'Jan', 'january jan'),
    month('February', 'Feb', 'february feb'),
    month('March', 'Mar', 'march mar'),
    month('April', 'Apr', 'april apr'),
    month('May', 'May', 'may'),
    month('June', 'Jun', 'june jun'),
    month('July', 'Jul', 'july jul'),
    month('August', 'Aug', 'august aug'),
    month('September', 'Sep', 'september sep sept'),
    month('October', 'Oct', 'october oct'),
    month('November', 'Nov', 'november nov'),
    month('December', 'Dec', 'december dec'),
  ],
  weekdays: [
    { head: 'Mon', typed: ['monday', 'mon'] },
    { head: 'Tue', typed: ['tuesday', 'tue', 'tues'] },
    { head: 'Wed', typed: ['wednesday', 'wed'] },
    { head: 'Thu', typed: ['thursday', 'thu', 'thur', 'thurs'] },
    { head: 'Fri', typed: ['friday', 'fri'] },
    { head: 'Sat', typed: ['saturday', 'sat'] },
    { head: 'Sun', typed: ['sunday', 'sun'] },
  ],
  isMonthFirst: true,
  addYear: (days, year) => `${days} ${year}`,
  daysAgo: { today: ['today'], yesterday: ['yesterday'], dayBeforeYesterday: ['day before yesterday'] },
  links: {
    from: 'from since',
    between: 'between',
    to: 'to till til until through thru up-to up-to-and-including',
    and: 'and',
    closing: 'inclusive',
    year: 'year',
    fromYear: '',
    untilYear: '',
    month: '',
    date: 'date',
    clock: 'at from by starting starts around about',
    hours: 'oclock am pm hrs hours h gmt utc bst cet cest est edt cst cdt mst mdt pst pdt msk',
    of: 'of',
    the: 'the',
    on: 'on at',
    days: 'day days',
    ago: 'ago',
    partOfDay: 'evening morning afternoon night',
    last: 'last',
    this: 'this',
  },
  numberEndings: { plain: listWords('st nd rd th'), from: [], until: [] },
};
