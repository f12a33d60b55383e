import type { DatesInWords, Month } from '#src/domain/languages/dates-in-words.ts';
import { inflectTurkicMonth, turkicNumberEndings } from '#src/domain/languages/turkic-endings.ts';

function month(name: string, short: string, stems: string, abbreviation: string): Month {
  return { alone: name, withDay: name, short, typed: inflectTurkicMonth(stems, abbreviation) };
}

/** Days and months in Turkish. */
export const dates: DatesInWords = {
  months: [
    month('Ocak', 'Oca', 'ocak ocag', 'oca'),
    month('Şubat', 'Şub', 'subat', 'sub'),
    month('Mart', 'Mar', 'mart', 'mar'),
    month('Nisan', 'Nis', 'nisan', 'nis'),
    month('Mayıs', 'May', 'mayis', 'may'),
    month('Haziran', 'Haz', 'haziran', 'haz'),
    month('Temmuz', 'Tem', 'temmuz', 'tem'),
    month('Ağustos', 'Ağu', 'agustos', 'agu'),
    month('Eylül', 'Eyl', 'eylul', 'eyl'),
    month('Ekim', 'Eki', 'ekim', 'eki'),
    month('Kasım', 'Kas', 'kasim', 'kas'),
    month('Aralık', 'Ara', 'aralik aralig', 'ara'),
  ],
  weekdays: [
    { head: 'Pzt', typed: ['pazartesi', 'pzt'] },
    { head: 'Sal', typed: ['sali'] },
    { head: 'Çar', typed: ['carsamba'] },
    { head: 'Per', typed: ['persembe'] },
    { head: 'Cum', typed: ['cuma'] },
    { head: 'Cmt', typed: ['cumartesi', 'cmt'] },
    { head: 'Paz', typed: ['pazar'] },
  ],
  isMonthFirst: false,
  addYear: (days, year) => `${days} ${year}`,
  daysAgo: {
    today: ['bu gun', 'bugun'],
    yesterday: ['dun'],
    dayBeforeYesterday: ['evvelsi gun', 'evvelki gun', 'onceki gun'],
  },
  links: {
    from: '',
    between: '',
    to: 'ile ila',
    and: 've',
    closing: 'kadar arasi arasinda',
    year: 'yili yilinin yilinda',
    fromYear: 'yilindan',
    untilYear: '',
    month: 'ayi ayinin ayinda',
    date: 'gunu tarih tarihi tarihinde tarihine tarihleri tarihlerinde',
    clock: 'saat baslangic',
    hours: 'saatlerinde sularinda',
    of: '',
    the: '',
    on: '',
    days: 'gun',
    ago: 'evvel once',
    partOfDay: 'aksam aksami gece gecesi sabahi oglen',
    last: 'gecen gectigimiz',
    this: 'bu',
  },
  numberEndings: turkicNumberEndings,
};
