import type { DatesInWords, Month } from '#src/domain/languages/dates-in-words.ts';
import { inflectTurkicMonth, turkicNumberEndings } from '#src/domain/languages/turkic-endings.ts';

function month(name: string, short: string, { stems = name, abbreviations = '' } = {}): Month {
  return { alone: name, withDay: name, short, typed: inflectTurkicMonth(stems, abbreviations) };
}

/** Days and months in Azerbaijani. */
export const dates: DatesInWords = {
  months: [
    month('yanvar', 'yan', { abbreviations: 'yan' }),
    month('fevral', 'fev', { abbreviations: 'fev' }),
    month('mart', 'mar', { abbreviations: 'mar' }),
    month('aprel', 'apr', { abbreviations: 'apr' }),
    month('may', 'may'),
    // "iyn" and "iyl" would save one letter and lose the reader.
    month('iyun', 'iyun', { abbreviations: 'iyn' }),
    month('iyul', 'iyul', { abbreviations: 'iyl' }),
    month('avqust', 'avq', { stems: 'avqust avgust', abbreviations: 'avq avg' }),
    month('sentyabr', 'sen', { stems: 'sentyabr sentyabir sentabr', abbreviations: 'sen sent' }),
    month('oktyabr', 'okt', { stems: 'oktyabr oktyabir oktabr', abbreviations: 'okt' }),
    month('noyabr', 'noy', { stems: 'noyabr noyabir', abbreviations: 'noy' }),
    month('dekabr', 'dek', { stems: 'dekabr dekabir', abbreviations: 'dek' }),
  ],
  // Three of the names are two words: calendars print their first letters.
  weekdays: [
    { head: 'B.e', typed: ['bazar ertesi', 'bazarertesi'] },
    { head: 'Ç.a', typed: ['cersenbe axsami', 'cersenbe axsam'] },
    { head: 'Çər', typed: ['cersenbe'] },
    { head: 'C.a', typed: ['cume axsami', 'cume axsam'] },
    { head: 'Cüm', typed: ['cume'] },
    { head: 'Şən', typed: ['senbe'] },
    { head: 'Baz', typed: ['bazar'] },
  ],
  // A comma, as in letters and official papers. Before the time there is one already, and two would read as a list.
  addYear: (days, year, { isBeforeTime }) => (isBeforeTime ? `${days} ${year}` : `${days}, ${year}`),
  isMonthFirst: false,
  daysAgo: {
    today: ['bu gun', 'bugun'],
    yesterday: ['dunen', 'dunenki gun'],
    dayBeforeYesterday: ['sragagun', 'sraga gun', 'evvelsi gun', 'evvelsi'],
  },
  links: {
    from: '',
    between: '',
    to: 'ile',
    and: 've',
    // "dek" apart from its word is left to December.
    closing: 'qeder kimi arasi arasinda',
    year: 'il ilin ilde',
    fromYear: 'ilden',
    untilYear: 'iledek',
    month: 'ayi ayinin ayinda',
    date: 'gunu tarix tarixi tarixinde tarixine tarixleri tarixlerinde',
    clock: 'saat baslangic baslama texminen',
    hours: 'saatlarinda radelerinde',
    of: '',
    the: '',
    on: '',
    days: 'gun',
    ago: 'evvel qabaq',
    partOfDay: 'axsam seher gunorta gece axsamustu',
    last: 'kecen oten',
    this: 'bu',
  },
  numberEndings: turkicNumberEndings,
};
