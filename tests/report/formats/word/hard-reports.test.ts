import { beforeAll, expect, it } from 'vitest';
import { buildReport } from '#src/domain/report/build-report.ts';
import { buildWord } from '#src/report/formats/word/build-word.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { buildFiles } from '#tests/support/reports/build-files.ts';
import { hardFacts, hardTitles, missingPhoto } from '#tests/support/reports/hard-report.ts';
import { findAll, textOf, type Xml } from '#tests/support/reports/read-xml.ts';
import { type ReadWord, readWord } from './read-word.ts';

const forbidden = 'Bell \u0007, \ufffe, \uffff and half \ud800 a letter';

/** Ten categories, and places and titles that are hard to print. */
function hardestFacts() {
  const facts = hardFacts();
  const titles = { ...facts.campaign.titles, en: 'All days of a long campaign '.repeat(7).trim() };
  const [some] = facts.entries;
  if (!some) throw new Error('there are no entries');
  facts.entries.push(
    { ...some, number: 100, title: forbidden, photos: [] },
    {
      ...some,
      number: 101,
      title: 'An evening of many names',
      cities: ['თბილისი', 'تهران', 'תל אביב', 'Київ'].map((name) => ({ key: name, name })),
    },
  );
  const more = Array.from({ length: 5 }, (_, index) => ({
    ...{ id: 10 + index, unit: 'event' as const, isRetired: false },
    names: { en: `Chapter of ${'very '.repeat(index * 5)}much ${index}`, az: 'a', ru: 'b', tr: 'c' },
  }));
  return {
    ...facts,
    campaign: { ...facts.campaign, titles },
    categories: [...facts.categories, ...more],
  };
}

const facts = hardestFacts();
let word: ReadWord;
beforeAll(async () => {
  const photos = new Map(facts.entries.flatMap((entry) => entry.photos.map((photo) => [photo.file, photo])));
  const read = async (file: string) => {
    const photo = photos.get(file);
    return file === missingPhoto || !photo ? null : drawSamplePhoto(photo);
  };
  const { files } = await buildFiles(buildWord, buildReport(facts, 'en'), { read });
  word = readWord(files[0]?.bytes ?? Buffer.alloc(0));
});

function entryOf(title: string): Xml {
  const entry = word.paragraphs.find(({ style, text }) => style === 'EntryTitle' && text.startsWith(title));
  if (!entry) throw new Error(`no ${title}`);
  return entry.xml;
}

/** Of an element's runs: the text, and how it is set. */
function runsOf(xml: Xml) {
  return findAll(xml, 'w:r').map((run) => ({
    text: findAll(run, 'w:t').map(textOf).join(''),
    font: findAll(run, 'w:rFonts')[0]?.attributes['w:ascii'],
    language: findAll(run, 'w:lang')[0]?.attributes['w:val'],
    isRightToLeft: findAll(run, 'w:rtl').some(({ attributes }) => attributes['w:val'] !== 'false'),
  }));
}

it.each([
  ['georgian', 'Noto Sans Georgian', 'ka-GE', false, 'Georgian'],
  ['arabic', 'Noto Sans Arabic', 'ar-EG', true, 'Arabic'],
  ['hebrew', 'Noto Sans Hebrew', 'he-IL', true, 'Hebrew'],
  ['ukrainian', undefined, 'uk-UA', false, 'Ukrainian'],
] as const)(
  'a title in %s has its letters, language and direction, and the name of the language behind it',
  (kind, font, language, isRightToLeft, mark) => {
    const title = hardTitles[kind];
    expect(runsOf(entryOf(title))).toEqual([
      { text: title, font, language, isRightToLeft },
      { text: `\u2002${mark}`, font: undefined, language: undefined, isRightToLeft: false },
    ]);
  },
);

it('each name of a city is set in its own letters', () => {
  const places = word.paragraphs.find(({ text }) => text.includes('თბილისი'));
  const runs = places ? runsOf(places.xml) : [];
  expect(runs.flatMap(({ text, font }) => (font ? [[text, font]] : []))).toEqual([
    ['თბილისი', 'Noto Sans Georgian'],
    ['تهران', 'Noto Sans Arabic'],
    ['תל אביב', 'Noto Sans Hebrew'],
  ]);
});

it('the document brings the fonts of its letters along', () => {
  const fonts = findAll(word.partOf('word/fontTable.xml'), 'w:font');
  expect(fonts.map(({ attributes }) => attributes['w:name'])).toEqual([
    'Noto Sans',
    'Noto Sans Georgian',
    'Noto Sans Arabic',
    'Noto Sans Hebrew',
  ]);
  for (const font of fonts)
    expect([...findAll(font, 'w:embedRegular'), ...findAll(font, 'w:embedBold')]).toHaveLength(2);
});

it('every title is there as it was written, but for what no document may hold', () => {
  const titles = word.textsIn('EntryTitle').map((title) => title.split('\u2002')[0]);
  expect(titles.toSorted()).toEqual(
    facts.entries
      .map(({ title }) => (title === forbidden ? 'Bell , ,  and half  a letter' : title))
      .toSorted(),
  );
});

it('all photos but the one that is gone are there, and those of one entry stay together', () => {
  const shown = facts.entries.flatMap(({ photos }) => photos).filter(({ file }) => file !== missingPhoto);
  const rows = word.paragraphs.filter(({ style }) => style === 'EntryPhotos').map(({ xml }) => xml);
  expect(rows.flatMap((row) => findAll(row, 'wp:extent'))).toHaveLength(shown.length);
  const columnWidth = 148 * 36_000;
  for (const row of rows) {
    const used = findAll(row, 'wp:extent').map(({ attributes }) => Number(attributes.cx));
    expect(used.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(columnWidth);
  }
});

it('the heads of a table of many categories stand upright, so that none is cut', () => {
  const [head] = findAll(word.body, 'w:tblHeader');
  expect(head).toBeDefined();
  const turned = findAll(word.body, 'w:textDirection');
  expect(turned).toHaveLength(11);
});

it('a rule parts the figures of a chapter from its entries, where there are any', () => {
  const figures = word.paragraphs.filter(({ style }) => style === 'ChapterFigures');
  const chapters = buildReport(facts, 'en').chapters;
  expect(chapters.filter(({ entries }) => entries.length === 0).length).toBeGreaterThan(0);
  expect(figures.map(({ xml }) => findAll(xml, 'w:top')[0]?.attributes['w:val'])).toEqual(
    chapters.map(({ entries }) => (entries.length === 0 ? 'nil' : undefined)),
  );
});
