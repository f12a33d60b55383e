import type { Language } from '#src/domain/languages/language.ts';
import { turkicCases } from '#src/domain/languages/turkic-cases.ts';
import { inflectTurkicCityWords } from '#src/domain/languages/turkic-endings.ts';
import { countryNames } from './country-names.ts';
import { dates } from './dates.ts';
import { eventWords } from './event-words.ts';
import { titleWordsAz } from './title-words.ts';

export const az: Language = {
  name: 'Azərbaycanca',
  script: 'Latin',
  letters: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  wordTag: 'az-Latn-AZ',
  sheetDateFormat: 'dd.mm.yyyy',
  // There is no word for a language alone.
  callLanguage: (name) => `${name} dili`,
  namesOfLanguages: { mul: 'bir neçə dil', und: 'dili bilinmir' },
  dates,
  zoneCities: {
    'Asia/Baku': 'Bakı',
    'Europe/Istanbul': 'İstanbul',
    'Europe/Moscow': 'Moskva',
    'Europe/Berlin': 'Berlin',
  },
  countryNames,
  spellOut: (icuName) => icuName,
  cityWords: {
    before: 'ş şəh şəhər rayon r-n qəsəbə kənd',
    behind: [
      ...inflectTurkicCityWords(
        'şəhər sheher rayon qəsəbə kənd bələdiyyə',
        'şəhəri sheheri rayonu qəsəbəsi kəndi bələdiyyəsi',
      ),
      'ş şəh seh sh s r r-n r-nu r-nunda r-nunun q qəs k',
    ],
    links: '',
  },
  regionWords: {
    kinds:
      'stati statin statda statind eyalet vilayet diyari diyarin torpag torpaq kanton voyevodalig voyevodaliq qrafl departament region bolge muxtar federal respublikasi subyekt daire',
    qualifiers: {
      north: 'simal',
      south: 'cenub',
      east: 'serq',
      west: 'qerb',
      central: 'merkezi',
      upper: 'yuxari',
      lower: 'asagi',
      new: 'yeni nyu',
      great: 'boyuk',
    },
    small: 've',
  },
  online: {
    name: 'onlayn keçirilib',
    words: 'onlayn internetd vebinar videokonfrans videokonferans mesafed',
    phrases: 'canli yayim, canli efir, uzaq mesafed',
    around:
      'da de uzerinden vasitesile vasitesi ile olaraq formatda formati format rejimde rejiminde platformasi platformasinda platforma sekilde qaydada tedbir gorus toplanti internet',
  },
  cases: turkicCases,
  yes: ['bəli', 'hə'],
  and: ['və', 've'],
  wordsWithinNames: [],
  prepositions: [],
  countryPrepositions: [],
  courtesies: [
    ...['sağ ol', 'sağ olun', 'çox sağ ol', 'çox sağ olun', 'təşəkkür', 'təşəkkürlər', 'təşəkkür edirəm'],
    ...['bəli', 'xeyr', 'yox'],
  ],
  titleWords: titleWordsAz,
  eventWords,
  // q and x are in no Turkish word, and German has q before u alone.
  titleShape: /^novruz|ə|[qx].*[ığ]|[ığ].*[qx]|q(?!u).*[öü]|[öü].*q(?!u)/u,
};
