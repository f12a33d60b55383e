import { makeDay } from '#src/domain/dates/day.ts';
import type { EntryFacts, ReportFacts } from '#src/domain/report/facts.ts';
import type { ReportPhoto } from '#src/domain/report/report.ts';
import { findTitleLanguage } from '#src/domain/report/title-language.ts';
import { weighLetters } from '#src/letters/weigh-letters.ts';
import { recount, sampleFacts } from './sample-report.ts';

const words = 'Azərbaycan mədəniyyəti günləri çərçivəsində gənclərin sərgisi və konserti, həmçinin görüş. ';

const noClues = { writersLocale: null, country: null, names: [] };

/** Titles that a typesetter may stumble over, by what is hard about them. */
export const hardTitles = {
  long: words.repeat(3).slice(0, 200).trim(),
  'of one word': 'W'.repeat(200),
  'of one word in small letters': 'ə'.repeat(200),
  georgian: 'ხსოვნის საღამო თბილისის ეროვნულ ბიბლიოთეკაში',
  arabic: 'أمسية لإحياء الذكرى في المكتبة الوطنية (2026)',
  persian: 'شب یادبود که برگزار می\u200Cشود',
  hebrew: 'ערב זיכרון בספרייה הלאומית, Tel Aviv 2026',
  ukrainian: 'Вечір пам’яті у Національній бібліотеці імені Ярослава Мудрого',
  'with emoji': '🎉 Novruz 🌷 bayramı 👩‍👩‍👧 ❤️',
  'of emoji': '🕯️🕯️🕯️',
  'with markup': String.raw`#strong[x] $a^2$ *b* _c_ [d] @e <f> \g ~ = - + / // /* h */ "i" 'j' \`k\` -- --- ... & %`,
  'with quotes': '“Xatirə” «Память» „Anma“ "Memory" \'evening\'',
};

/** Width and height of an entry's photos, in pixels. */
const shapes: Array<Array<[number, number]>> = [
  [],
  [[400, 300]],
  [[300, 400]],
  [
    [300, 400],
    [400, 300],
  ],
  [
    [400, 300],
    [400, 300],
    [400, 300],
  ],
  [
    [300, 400],
    [300, 400],
    [300, 400],
    [300, 400],
  ],
  [
    [400, 300],
    [400, 300],
    [400, 300],
    [400, 300],
  ],
  [
    [1200, 200],
    [150, 600],
    [400, 400],
  ],
  [
    [90, 40],
    [400, 225],
    [400, 225],
    [225, 400],
  ],
];

/** Its file is nowhere. */
export const missingPhoto = 'withdrawn.jpg';

/** An entry for each hard title with photos of each shape in turn, one of them gone; one category has no entry. */
export function hardFacts(): ReportFacts {
  const facts = sampleFacts({ photosEach: 0 });
  const titles = Object.values(hardTitles);
  const entries = titles.map((title, index): EntryFacts => {
    const photos = (shapes[index % shapes.length] ?? []).map(
      ([width, height], photo): ReportPhoto => ({ file: `hard-${index}-${photo}.jpg`, width, height }),
    );
    return {
      number: index + 1,
      categoryId: index === titles.length - 1 ? 3 : 1,
      title,
      titles: {},
      titleLanguage: findTitleLanguage(title, noClues, weighLetters),
      firstDay: makeDay('2026-02-26'),
      lastDay: makeDay(index % 2 === 0 ? '2026-02-26' : '2026-03-02'),
      country: 'GE',
      cities: Array.from({ length: index === 0 ? 20 : 1 }, (_, city) => ({
        key: `${index}-${city}`,
        name: `Sənaki ${index + 1}-${city + 1}`,
      })),
      answers: [],
      photos: index === 3 ? [...photos, { file: missingPhoto, width: 400, height: 300 }] : photos,
    };
  });
  return { ...facts, entries, totals: recount(entries), cities: [] };
}
