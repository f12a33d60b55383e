import type { Language } from '#src/domain/languages/language.ts';
import { countryNames } from './country-names.ts';
import { dates } from './dates.ts';

export const en: Language = {
  name: 'English',
  script: 'Latin',
  letters: 'abcdefghijklmnopqrstuvwxyz',
  wordTag: 'en-GB',
  // The month as a word, since some readers begin with the month and others with the day. 409 is English on every
  // machine: without, months would be in the language of the machine.
  sheetDateFormat: '[$-409]d mmm yyyy',
  callLanguage: (name) => name,
  namesOfLanguages: {},
  dates,
  zoneCities: {
    'Asia/Baku': 'Baku',
    'Europe/London': 'London',
    'Europe/Berlin': 'Berlin',
    'America/New_York': 'New York',
  },
  countryNames,
  spellOut: (icuName) => icuName.replaceAll(' & ', ' and '),
  cityWords: {
    before: 'city town municipality district village borough greater downtown metropolitan',
    behind: ['city town municipality district village metro area'],
    links: 'of the',
  },
  cases: {
    casesOf: () => [],
    stemsOf: () => [],
    findSetOff: () => null,
    cityStemsOf: () => ({ stems: [], isLikely: false }),
  },
  yes: ['yes'],
  and: ['and'],
  wordsWithinNames: ['the', 'of'],
  prepositions: ['in', 'from', 'at'],
  countryPrepositions: ['to'],
  courtesies: ['ok', 'okay', 'thanks', 'thank you', 'thanks a lot', 'great', 'yes', 'no'],
  titleWords: `the and of with from our for in at on to by culture lecture concert school week novruz day days evening night
    nights years anniversary poetry poem poems poets music songs dances cultural heritage history lesson lessons
    children youth women students community friends friendship gathering exhibition opening ceremony remembrance
    commemoration commemorative tribute memory honour honor celebration celebrating charity dinner breakfast book
    books reading readings launch conference screening competition tournament letter appeal newspaper world
    traditional language literature literary artists arts painting photographs spring cuisine cooking flowers visit
    walk about through into family picnic`,
  titleShape: null,
};
