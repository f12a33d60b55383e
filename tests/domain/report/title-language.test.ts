import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#src/domain/locale.ts';
import { nameLanguage, unknownLanguage } from '#src/domain/report/language-name.ts';
import { wordsOfLanguages } from '#src/domain/report/language-words.ts';
import {
  findTitleLanguage,
  listCampaignNames,
  severalLanguages,
  type TitleClues,
  titleIn,
} from '#src/domain/report/title-language.ts';
import { weighLetters } from '#src/letters/weigh-letters.ts';

const noClues: TitleClues = { writersLocale: null, country: null, names: [] };

function find(title: string, clues: Partial<TitleClues> = {}): string | null {
  return findTitleLanguage(title, { ...noClues, ...clues }, weighLetters);
}

const titles: Record<string, string[]> = {
  az: [
    'Nizami Gəncəvi adına şeir gecəsi',
    'Anım tədbiri',
    'ANIM GÜNÜ',
    'Novruz bayramı',
    'Uşaqlar üçün ana dili dərsi',
    'Xalq mahnıları axşamı',
    'XALQ RƏQSLƏRİ AXŞAMI',
    'Dostluq festivalı',
    'Şahmat turniri 2026',
    'Şairin 880 illiyi',
    'AÇIQ DƏRS',
    // What a book is called does not tell what the evening is in.
    '“The Silk Road” sərgisi',
    // Azerbaijani without its own letters, which is not Turkish.
    'Seir gecesi ve kitab teqdimati',
    'Usaqlar ucun musiqi ve seir gecesi',
    // Typed with the likeness of ə in another alphabet.
    'Gәnclәrin görüşü',
    'Шеир ҝеҹәси',
  ],
  tr: [
    'Şiir ve müzik akşamı',
    'ŞİİR AKŞAMI',
    'Anma etkinliği',
    'ANMA TÖRENİ',
    'Çocuklar için resim atölyesi',
    "Ankara'da dostluk konseri",
    'Le Monde gazetesinde makale',
    'Türk Halk Müziği Gecesi',
    'Nevruz Bayramı',
    'Kitap okuma günleri',
    'Satranç turnuvası',
    'Ələkbər için anma gecesi',
  ],
  en: [
    'An evening of poetry and music',
    'Novruz celebration',
    "Women's Day breakfast",
    'Commemoration in Berlin',
    'Evening in memory of Ələkbər Sabir',
    'Concert at Azərbaycan Evi',
    'Poetry night “Bahar nəğmələri”',
    'Spring Festival 2026',
    'INTERNATIONAL MOTHER LANGUAGE DAY',
    'Folk tales for children',
  ],
  ru: [
    'Вечер памяти',
    'ВЕЧЕР ПОЭЗИИ',
    'Концерт народной музыки',
    'Круглый стол в Праге',
    'Новруз в Риге',
    'Презентация книги',
    'Турнир по шахматам',
    'Лекция о литературе',
    'Выставка «Sənət» в Вене',
  ],
  uk: ['Вечір поезії та музики', 'Виставка килимів', 'Святкування Новруза'],
  be: ['Вечар паэзіі ў Мінску'],
  bg: ['Вечер на поезията', 'Ден на българската книга'],
  sr: ['Изложба ћилима'],
  kk: ['Наурыз мерекесі, қала күні'],
  ka: ['პოეზიის საღამო', 'Novruz — ნოვრუზის ზეიმი თბილისში'],
  hy: ['Պոեզիայի երեկո'],
  el: ['Βραδιά ποίησης'],
  he: ['ערב שירה'],
  ar: ['أمسية شعرية', 'مهرجان الربيع'],
  fa: ['شب شعر', 'بزرگداشت شاعر'],
  ko: ['시와 음악의 밤'],
  ja: ['東京でのノウルーズの夕べ'],
  uz: [
    'Navro‘z bayrami',
    'O‘zbek va ozarbayjon do‘stligi',
    'G‘alaba bog‘ida konsert',
    'Oʻzbekiston – Ozarbayjon doʻstlik kuni',
    // Typed in haste, which is neither Portuguese nor Danish.
    "Do'stlik kechasi Toshkentda",
    "O'zbekiston va Ozarbayjon: do'st xalqlar",
    "G'alaba bog'ida kun",
  ],
  de: [
    'Ein Abend der Poesie und Musik',
    'Gedenkveranstaltung in Köln',
    'Nizami Gəncəvi Abend in Köln',
    'Novruz-Fest der Gemeinde',
    'Eröffnung der Ausstellung „Die Teppiche“',
  ],
  fr: ['Soirée de poésie et de musique', "Hommage à l'amitié"],
  es: ['Noche de poesía y música', 'Exposición de alfombras'],
  it: ['Serata di poesia e musica', 'Mostra di tappeti'],
  nl: ['Een avond vol poëzie', 'Herdenking in Den Haag'],
  pt: ['Noite de poesia e música'],
  ro: ['Seară de poezie și muzică'],
  pl: ['Wieczór poezji i muzyki'],
  sv: ['En kväll med poesi och musik'],
  da: ['En aften med poesi og musik'],
  zh: ['诗歌之夜'],
  mul: [
    'Kitab təqdimatı (book presentation)',
    'Şeir gecəsi / Вечер поэзии',
    'Bahar bayramı – Spring fair – Frühlingsfest',
    'Elternabend, valideyn iclası',
    'Anma töreni | Gedenkfeier',
  ],
  hu: ['Zenei est'],
  et: ['Luuleõhtu ja muusika'],
  cs: ['Večer hudby ve Vídni'],
};

const untold = [
  ...['2026', '12.03.2026 — 14.03.2026', '🎉🎉🎉🎉🎉', 'Novruz 2026 Berlin', 'Stuttgart, Ulm', 'Los Angeles'],
  ...['Leyla Kamran', 'Лейла Алиева', 'Ludwig van Beethoven', 'Frankfurt am Main', 'Novruz in Los Angeles'],
  // In several languages alike.
  ...['Festival', 'Concert in Vienna', 'Ana dili günü', 'Концерт'],
  // Of languages that are not known here, or in letters of another than usual.
  ...['Şeva helbestê û muzîkê', 'Večer poezije', 'نوروز بایرامی'],
  'Концерт у Београду',
  // Words that are names as well.
  ...['Barış Kamran', 'Bahar Aliyeva', 'Rauf Kamran oğlu', 'Zəngəran', 'BAKI'],
];

describe('the language of a title', () => {
  it.each(Object.entries(titles).flatMap(([language, some]) => some.map((title) => [title, language])))(
    'of “%s” is %s',
    (title, language) => {
      expect(find(title)).toBe(language);
    },
  );

  it.each(untold)('of “%s” is left open', (title) => {
    expect(find(title)).toBeNull();
  });

  it('is guessed of whatever was typed, without ever failing', () => {
    const word = fc.constantFrom(...Object.values(titles).flat(), 'və', 've', '“', '(', 'ЪЪ', '\u0301', 'İ');
    const units = fc.array(fc.nat(0xffff)).map((some) => String.fromCharCode(...some));
    const typed = fc.oneof(
      units,
      fc.array(word).map((some) => some.join(' ')),
    );
    const known = [...Object.keys(titles), ...Object.keys(wordsOfLanguages)];
    const elsewhere = [
      'ur',
      'ps',
      'ckb',
      'yi',
      'zh',
      'et',
      'lt',
      'lv',
      'fi',
      'sl',
      'sq',
      'eu',
      'is',
      'ms',
      'tl',
      'vi',
    ];
    fc.assert(
      fc.property(typed, (title) => {
        expect([null, ...known, ...elsewhere]).toContain(find(title));
      }),
    );
  });

  it('is left open where there are digits and names alone', () => {
    const name = fc.constantFrom(...['Aysel', 'Rauf', 'Kamran', 'Stuttgart', 'Ulm', 'Baku', 'Köln', 'Muğla']);
    const digits = fc.nat(3000).map(String);
    fc.assert(
      fc.property(fc.array(fc.oneof(name, digits)), (parts) => {
        expect(find(parts.join(' '))).toBeNull();
      }),
    );
  });

  it('is told by lists in which no word stands twice, and each is written in lower case', () => {
    for (const words of Object.values(wordsOfLanguages)) {
      const listed = words.split(/\s+/);
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed.filter((word) => word !== word.toLowerCase() || word === '')).toEqual([]);
    }
  });
});

describe('what is known besides tips the balance', () => {
  it('the language of who wrote it, where it may be in one or the other', () => {
    for (const locale of ['az', 'tr'] as const) {
      expect(find('Ana dili günü', { writersLocale: locale })).toBe(locale);
      expect(find('Imza gunu', { writersLocale: locale })).toBe(locale);
    }
    expect(find('Концерт', { writersLocale: 'ru' })).toBe('ru');
  });

  it('but never against the words, and it makes no name a title', () => {
    for (const locale of locales) {
      expect(find('Gedenkfeier mit Musik', { writersLocale: locale })).toBe('de');
      expect(find('Uşaqlar üçün dərs', { writersLocale: locale })).toBe('az');
      expect(find('Leyla Kamran, Stuttgart 2026', { writersLocale: locale })).toBeNull();
    }
  });

  it('the country of the event', () => {
    expect(find('Mesa redonda', {})).toBeNull();
    expect(find('Mesa redonda', { country: 'ES' })).toBe('es');
    expect(find('Mesa redonda', { country: 'PT' })).toBe('pt');
    expect(find('Mesa redonda', { country: 'X1' })).toBeNull();
  });

  it('the names of the campaign, which are in one language whatever the title is in', () => {
    const campaign = {
      titles: { az: 'Şeir həftəsi', en: 'The week of poetry' },
      organizationNames: { az: 'Dostluq Birliyi' },
    };
    const names = listCampaignNames(campaign);
    expect(find('Şeir həftəsi – Ausstellung in Köln', {})).toBe(severalLanguages);
    expect(find('Şeir həftəsi – Ausstellung in Köln', { names })).toBe('de');
    expect(find('ŞEİR HƏFTƏSİ: выставка ковров', { names })).toBe('ru');
    expect(find('Şeir həftəsi', { names })).toBe('az');
  });
});

/** How many of the titles in a file are told right, left open, and told wrong, as shares of all. */
function tryTitles(file: string, withWriter: boolean) {
  const url = new URL(`../../fixtures/titles/${file}.tsv`, import.meta.url);
  const [, ...rows] = readFileSync(url, 'utf8').trim().split('\n');
  const told = rows.map((row) => {
    const [language = '', organizer = '', title = ''] = row.split('\t');
    const writersLocale = withWriter ? (organizer as Locale) : null;
    return [language, find(title, { writersLocale }) ?? unknownLanguage] as const;
  });
  const share = (isSo: (row: readonly [string, string]) => boolean) => told.filter(isSo).length / told.length;
  return {
    right: share(([language, found]) => found === language),
    wrong: share(([language, found]) => found !== language && found !== unknownLanguage),
  };
}

describe.each([
  ['with the language of who wrote it', true],
  ['without', false],
])('of many titles, %s,', (_, withWriter) => {
  it('nearly all that the lists were made with are told', () => {
    const { right, wrong } = tryTitles('tuned', withWriter);
    expect(right).toBeGreaterThan(0.94);
    expect(wrong).toBeLessThan(0.005);
  });

  it('most that they were not made with, and hardly any wrong', () => {
    const { right, wrong } = tryTitles('held-out', withWriter);
    expect(right).toBeGreaterThan(0.92);
    expect(wrong).toBeLessThan(0.01);
  });
});

describe('a title in a report', () => {
  const title = 'Şeir gecəsi';

  it('is the translation where there is one, and not marked then', () => {
    expect(titleIn('en', { title, titles: { en: 'Poetry night' }, titleLanguage: 'az' })).toEqual({
      ...{ title: 'Poetry night', language: 'en', isMarked: false },
    });
  });

  it('is else as it was written, marked where it is in another language, in several, or in an unknown one', () => {
    expect(titleIn('en', { title, titles: { ru: 'Вечер поэзии' }, titleLanguage: 'az' })).toEqual({
      ...{ title, language: 'az', isMarked: true },
    });
    const markOf = (titleLanguage: string | null) =>
      titleIn('az', { title, titles: {}, titleLanguage }).isMarked;
    expect([null, 'en', severalLanguages].map(markOf)).toEqual([true, true, true]);
    expect(markOf('az')).toBe(false);
  });

  it('is marked with the name of its language as the reader calls it', () => {
    expect(locales.map((locale) => nameLanguage('en', locale))).toEqual([
      ...['ingilis dili', 'английский', 'İngilizce', 'English'],
    ]);
    expect(nameLanguage('az', 'tr')).toBe('Azerbaycanca');
    expect(nameLanguage('ky', 'ru')).toBe('кыргызский');
    expect(locales.map((locale) => nameLanguage(severalLanguages, locale))).toEqual([
      ...['bir neçə dil', 'несколько языков', 'birden çok dil', 'several languages'],
    ]);
    expect(nameLanguage(unknownLanguage, 'en')).toBe('language unknown');
    const unnamed = Object.keys(titles).filter((language) => nameLanguage(language, 'tr') === language);
    expect(unnamed).toEqual([]);
  });
});
