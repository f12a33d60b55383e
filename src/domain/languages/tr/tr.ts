import type { Language } from '#src/domain/languages/language.ts';
import { turkicCases } from '#src/domain/languages/turkic-cases.ts';
import { inflectTurkicCityWords } from '#src/domain/languages/turkic-endings.ts';
import { countryNames } from './country-names.ts';
import { dates } from './dates.ts';
import { eventWords } from './event-words.ts';
import { titleWordsTr } from './title-words.ts';

export const tr: Language = {
  name: 'Türkçe',
  script: 'Latin',
  letters: 'abcçdefgğhıijklmnoöprsştuüvyz',
  wordTag: 'tr-TR',
  sheetDateFormat: 'dd.mm.yyyy',
  callLanguage: (name) => name,
  namesOfLanguages: { az: 'Azerbaycanca', mul: 'birden çok dil', und: 'dili belirsiz' },
  dates,
  zoneCities: {
    'Europe/Istanbul': 'İstanbul',
    'Asia/Baku': 'Bakü',
    'Europe/Moscow': 'Moskova',
    'Europe/Berlin': 'Berlin',
  },
  countryNames,
  spellOut: (icuName) => icuName,
  cityWords: { before: [], beforeInCase: [], behind: inflectTurkicCityWords('şehri sehri') },
  cases: turkicCases,
  yes: ['evet'],
  and: ['ve'],
  wordsWithinNames: [],
  prepositions: [],
  countryPrepositions: [],
  courtesies: [
    ...['teşekkürler', 'teşekkür ederim', 'çok teşekkürler', 'sağ olun', 'sağol', 'tamam', 'evet', 'hayır'],
  ],
  titleWords: titleWordsTr,
  eventWords,
  titleShape: null,
};
