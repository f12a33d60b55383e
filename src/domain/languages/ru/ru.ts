import type { Language } from '#src/domain/languages/language.ts';
import { russianCases } from './cases.ts';
import { countryNames } from './country-names.ts';
import { dates } from './dates.ts';

export const ru: Language = {
  name: 'Русский',
  script: 'Cyrillic',
  letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  wordTag: 'ru-RU',
  sheetDateFormat: 'dd.mm.yyyy',
  callLanguage: (name) => name,
  namesOfLanguages: { ky: 'кыргызский' },
  dates,
  zoneCities: {
    'Asia/Baku': 'Баку',
    'Europe/Moscow': 'Москва',
    'Europe/Istanbul': 'Стамбул',
    'Europe/Berlin': 'Берлин',
  },
  countryNames,
  spellOut: (icuName) =>
    icuName
      .replace(/^о-в /u, 'Остров ')
      .replace(/^о-ва /u, 'Острова ')
      .replace(/ о-ва$/u, ' острова')
      .replace('Св. Елены', 'Святой Елены'),
  cityWords: {
    before: `г гор г-д город города городу городе городом район района районе р-н пос посёлок поселок посёлке пгт село селе
      деревня деревне станица станице ст-ца муниципалитет муниципалитета муниципалитете округ`,
    behind: ['г гор город сити ш район района районе р-н муниципалитет муниципалитете'],
    links: '',
  },
  cases: russianCases,
  yes: ['да'],
  and: ['и'],
  wordsWithinNames: [],
  prepositions: ['в', 'во', 'из', 'на'],
  countryPrepositions: ['с', 'со', 'у'],
  courtesies: ['спасибо', 'большое спасибо', 'спасибо большое', 'благодарю', 'хорошо', 'ок', 'да', 'нет'],
  titleWords: null,
  titleShape: null,
};
