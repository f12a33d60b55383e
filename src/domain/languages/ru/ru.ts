import type { Language } from '#src/domain/languages/language.ts';
import { russianCases } from './cases.ts';
import { countryNames } from './country-names.ts';
import { dates } from './dates.ts';
import { eventWords } from './event-words.ts';
import { titleWordsRu } from './title-words.ts';

export const ru: Language = {
  name: 'Русский',
  script: 'Cyrillic',
  letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  wordTag: 'ru-RU',
  sheetDateFormat: 'dd.mm.yyyy',
  callLanguage: (name) => name,
  namesOfLanguages: { ky: 'кыргызский', mul: 'несколько языков', und: 'язык не определён' },
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
  cityWords: { before: ['г.', 'гор.', 'город'], beforeInCase: ['городе', 'города'], behind: [] },
  cases: russianCases,
  yes: ['да'],
  and: ['и'],
  wordsWithinNames: [],
  prepositions: ['в', 'во', 'из', 'на'],
  countryPrepositions: ['с', 'со', 'у'],
  courtesies: ['спасибо', 'большое спасибо', 'спасибо большое', 'благодарю', 'хорошо', 'ок', 'да', 'нет'],
  titleWords: titleWordsRu,
  eventWords,
  titleShape: null,
};
