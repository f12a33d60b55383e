import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#src/domain/locale.ts';
import { nameLanguage } from '#src/domain/report/language-name.ts';
import { wordsOfLanguages } from '#src/domain/report/language-words.ts';
import { findTitleLanguage, titleIn } from '#src/domain/report/title-language.ts';

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
    'Kitab təqdimatı (book presentation)',
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
  hu: ['Zenei est'],
  cs: ['Večer hudby ve Vídni'],
};

const untold = [
  ...['2026', '12.03.2026 — 14.03.2026', '🎉🎉🎉🎉🎉', 'Novruz 2026 Berlin', 'Stuttgart, Ulm', 'Los Angeles'],
  ...['Leyla Kamran', 'Лейла Алиева', 'Ludwig van Beethoven', 'Frankfurt am Main', 'Novruz in Los Angeles'],
  // In several languages alike.
  ...['Festival', 'Concert in Vienna', 'Ana dili günü', 'Концерт', 'En aften med poesi og musik'],
  // Of languages that are not known here, or in letters of another than usual.
  ...['Luuleõhtu ja muusika', 'Şeva helbestê û muzîkê', 'Večer poezije', 'نوروز بایرامی'],
  // Azerbaijani without its own letters, which is not Turkish.
  ...['Seir gecesi ve kitab teqdimati', 'Usaqlar ucun musiqi ve seir gecesi'],
  'Концерт у Београду',
  // Uzbek that was typed in haste, which is neither Portuguese nor Danish.
  ...["Do'stlik kechasi Toshkentda", "O'zbekiston va Ozarbayjon: do'st xalqlar", "G'alaba bog'ida kun"],
];

describe('the language of a title', () => {
  it.each(Object.entries(titles).flatMap(([language, some]) => some.map((title) => [title, language])))(
    'of “%s” is %s',
    (title, language) => {
      expect(findTitleLanguage(title)).toBe(language);
    },
  );

  it.each(untold)('of “%s” is left open', (title) => {
    expect(findTitleLanguage(title)).toBeNull();
  });

  it('is guessed of whatever was typed, without ever failing', () => {
    const word = fc.constantFrom(...Object.values(titles).flat(), 'və', 've', '“', '(', 'ЪЪ', '\u0301', 'İ');
    const units = fc.array(fc.nat(0xffff)).map((some) => String.fromCharCode(...some));
    const typed = fc.oneof(
      units,
      fc.array(word).map((some) => some.join(' ')),
    );
    const known = [...Object.keys(titles), ...Object.keys(wordsOfLanguages)];
    const elsewhere = ['tg', 'mk', 'ur', 'ps', 'ckb', 'yi'];
    fc.assert(
      fc.property(typed, (title) => {
        expect([null, ...known, ...elsewhere]).toContain(findTitleLanguage(title));
      }),
    );
  });

  it('is left open where there are digits and names alone', () => {
    const name = fc.constantFrom(...['Aysel', 'Rauf', 'Kamran', 'Stuttgart', 'Ulm', 'Baku', 'Köln', 'Muğla']);
    const digits = fc.nat(3000).map(String);
    fc.assert(
      fc.property(fc.array(fc.oneof(name, digits)), (parts) => {
        expect(findTitleLanguage(parts.join(' '))).toBeNull();
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

describe('a title in a report', () => {
  const title = 'Şeir gecəsi';

  it('is the translation where there is one, and no foreign title then', () => {
    expect(titleIn('en', { title, titles: { en: 'Poetry night' } })).toEqual({
      ...{ title: 'Poetry night', language: 'en', isForeign: false },
    });
  });

  it('is else as it was written, foreign only where its language is known and another one', () => {
    expect(titleIn('en', { title, titles: { ru: 'Вечер поэзии' } })).toEqual({
      ...{ title, language: 'az', isForeign: true },
    });
    expect(titleIn('az', { title, titles: {} })).toMatchObject({ language: 'az', isForeign: false });
    expect(titleIn('en', { title: 'Novruz', titles: {} })).toMatchObject({
      language: null,
      isForeign: false,
    });
  });

  it('is marked with the name of its language as the reader calls it', () => {
    expect(locales.map((locale) => nameLanguage('en', locale))).toEqual([
      ...['ingilis dili', 'английский', 'İngilizce', 'English'],
    ]);
    expect(nameLanguage('az', 'tr')).toBe('Azerbaycanca');
    expect(nameLanguage('ky', 'ru')).toBe('кыргызский');
    const unnamed = Object.keys(titles).filter((language) => nameLanguage(language, 'tr') === language);
    expect(unnamed).toEqual([]);
  });
});
