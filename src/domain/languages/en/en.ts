import type { Language } from '#src/domain/languages/language.ts';
import { countryNames } from './country-names.ts';
import { dates } from './dates.ts';
import { eventWords } from './event-words.ts';
import { titleWordsEn } from './title-words.ts';

export const en: Language = {
  name: 'English',
  script: 'Latin',
  letters: 'abcdefghijklmnopqrstuvwxyz',
  wordTag: 'en-GB',
  // The month as a word, since some readers begin with the month and others with the day. 409 is English on every
  // machine: without, months would be in the language of the machine.
  sheetDateFormat: '[$-409]d mmm yyyy',
  callLanguage: (name) => name,
  namesOfLanguages: { mul: 'several languages', und: 'language unknown' },
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
  regionWords: {
    kinds:
      'state province oblast county region canton voivodeship prefecture governorate department autonomous republic okrug krai kray land federal province',
    qualifiers: {
      north: 'north',
      south: 'south',
      east: 'east',
      west: 'west',
      central: 'central',
      upper: 'upper',
      lower: 'lower',
      new: 'new',
      great: 'great',
    },
    small: 'of the and',
  },
  online: {
    name: 'held online',
    words:
      'online onlin webinar virtual zoom skype webex livestream gotomeeting videoconferenc teleconferenc remote discord clubhouse teams whatsapp telegram youtube facebook instagram',
    phrases:
      'google meet, microsoft teams, ms teams, facebook live, instagram live, youtube live, live stream, jitsi meet, jitsi, big blue button, video conference, video call',
    around:
      'in on at by via over through the a an event meeting only conference call live video session format platform youtube facebook instagram telegram teams meet internet',
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
  titleWords: titleWordsEn,
  eventWords,
  titleShape: null,
};
