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
  cityWords: {
    before: '',
    behind: [
      ...inflectTurkicCityWords(
        'şehir il ilçe kent belediye',
        'şehri ili ilçesi kenti belediyesi köyü kasabası merkezi',
      ),
      'şeh ilç bel büyükşehir merkez şhr',
    ],
    links: '',
  },
  regionWords: {
    kinds:
      'eyalet oblast bolge kanton voyvodalig voyvodalik kontlug kontluk vilayet ozerk federal departman cumhuriyeti okrug krayi',
    qualifiers: {
      north: 'kuzey',
      south: 'guney',
      east: 'dogu',
      west: 'bati',
      central: 'orta',
      upper: 'yukari',
      lower: '',
      new: '',
      great: '',
    },
    small: 've',
  },
  online: {
    name: 'çevrim içi yapıldı',
    words: 'cevrimici cevirimici internetten vebinar sanal',
    phrases: 'cevrim ici, canli yayin, uzaktan erisim',
    around:
      'da de uzerinden araciligiyla ile olarak ortamda ortaminda ortami formatinda toplanti toplantisi etkinlik gorusme internet',
  },
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
