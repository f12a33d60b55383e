import { type DateLanguage, uninflected } from './date-language.ts';

const germanPartsOfDay = ['abend', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'nacht'];

export const german: DateLanguage = {
  ...uninflected,
  tags: ['de', 'de-AT'],
  moreMonths: { 1: 'Jaenner', 3: 'Mrz, Maerz' },
  moreWeekdays: { 1: 'Mon', 4: 'Don', 6: 'Sonnabend, Sam', 7: 'Son' },
  // Not those cut short: "Samstagabend", "samstags".
  inflectWeekday: (name) =>
    name.length > 4 ? [`${name}s`, ...germanPartsOfDay.map((part) => name + part)] : [],
  daysAgo: { today: ['heute'], yesterday: ['gestern'], dayBeforeYesterday: ['vorgestern'] },
  links: {
    from: 'vom, von, ab, ab dem, seit',
    between: 'zwischen, zwischen dem',
    to: 'bis, bis zum, bis einschließlich',
    and: 'und, u, und dem',
    closing: 'einschließlich, einschl, inklusive, inkl',
    year: 'Jahr, Jahres',
    of: 'des Jahres',
    the: 'der, den, dem, die, das',
    on: 'am, im, an, an dem',
    clock: 'um, ab, gegen, von, Beginn, Beginn um, Start',
    hours: 'Uhr, h, Std',
    days: 'Tag, Tage, Tagen',
    ago: 'vor',
    partOfDay: 'abend, abends, früh, morgens, morgen, nachmittag, nachmittags, mittags, nachts, am Abend',
    last: 'letzten, letzter, letzte, letztes, vergangenen, vergangener, vorigen',
    this: 'diesen, dieser, diese, dieses',
    date: 'Datum',
  },
  numberEndings: { plain: ['te', 'ter'], from: [], until: [] },
  theFirst: ['erster', 'ersten', 'erste'],
};

export const dutch: DateLanguage = {
  ...uninflected,
  tags: ['nl'],
  daysAgo: { today: ['vandaag'], yesterday: ['gisteren'], dayBeforeYesterday: ['eergisteren'] },
  links: {
    from: 'van, vanaf',
    between: 'tussen',
    to: 'tot, tot en met, t m, tm, t e m',
    and: 'en',
    on: 'op',
    of: 'van',
    the: 'de',
    clock: 'om, vanaf, van',
    hours: 'uur, u, h',
    days: 'dag, dagen',
    ago: 'geleden',
    partOfDay: 'avond, ’s avonds, ochtend, middag',
    last: 'afgelopen, vorige, laatste',
    this: 'deze, dit',
    date: 'datum',
  },
  numberEndings: { plain: ['ste', 'de'], from: [], until: [] },
};

export const nordic: DateLanguage = {
  ...uninflected,
  tags: ['sv', 'da', 'nb'],
  daysAgo: {
    today: ['idag', 'i dag'],
    yesterday: ['igår', 'i går'],
    dayBeforeYesterday: ['i förrgår', 'förrgår'],
  },
  links: {
    from: 'från, fra',
    between: 'mellan, mellem, mellom',
    to: 'till, til',
    and: 'och, og',
    the: 'den',
    clock: 'kl, klockan, klokken',
    days: 'dagar, dage, dager',
    ago: 'sedan, siden',
    partOfDay: 'kväll, aften, kveld',
    last: 'förra, sidste, forrige, sist',
  },
};
