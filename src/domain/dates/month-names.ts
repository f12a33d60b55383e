import type { Locale } from '#src/domain/locale.ts';

type MonthNames = {
  /** By itself, as the dictionary has it. */
  readonly alone: readonly string[];
  /** After the number of a day. */
  readonly withDay: readonly string[];
  /** After the number of a day, where there is little room. */
  readonly short: readonly string[];
};

const az = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' ');
const tr = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ');
const en = 'January February March April May June July August September October November December'.split(' ');

/**
 * The names of the months, from January, as people of each language write them in a running text. Not from
 * `Intl`: its wording changes with the ICU inside Node, and what is printed must be read back.
 */
export const monthNames: Readonly<Record<Locale, MonthNames>> = {
  az: {
    alone: az,
    withDay: az,
    // "iyn" and "iyl" would save one letter and lose the reader.
    short: 'yan fev mar apr may iyun iyul avq sen okt noy dek'.split(' '),
  },
  ru: {
    alone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    withDay: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    short: 'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' '),
  },
  tr: { alone: tr, withDay: tr, short: 'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'.split(' ') },
  en: { alone: en, withDay: en, short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ') },
};
