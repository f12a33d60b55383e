import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, makeDay } from '#src/domain/dates/day.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import type { Report } from '#src/domain/report/report.ts';
import { sharp } from '#src/photos/sharp.ts';
import { buildDrawableText } from '#src/photos/text/drawable.ts';
import { reportFonts } from '#src/photos/text/fonts.ts';
import { composeDocument } from '#src/report/document/compose-document.ts';
import { buildPdf } from '#src/report/formats/pdf/build-pdf.ts';
import { anyReport } from '#tests/support/reports/any-report.ts';
import { buildFiles } from '#tests/support/reports/build-files.ts';
import { hardFacts, hardTitles, missingPhoto } from '#tests/support/reports/hard-report.ts';
import { factsOf, sampleFacts } from '#tests/support/reports/sample-report.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const squeezed = (text: string) => text.replace(/\s/g, '');
const fonts = reportFonts.map(({ regular }) => regular);
const printable = (title: string) => buildDrawableText(title, fonts, '[…]') || '[…]';

async function buildOne(report: Report, read?: (file: string) => Promise<Buffer | null>): Promise<ReadPdf> {
  const { files } = await buildFiles(buildPdf, report, read ? { read } : {});
  const bytes = files[0]?.bytes ?? Buffer.alloc(0);
  // Which the compiler says only where no letter is without a picture.
  expect(bytes.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
  return readPdf(bytes);
}

/** All that is printed is within the margins, but for the ends of letters. */
function expectWithinMargins({ pages }: ReadPdf): void {
  for (const { left, right, bottom, text } of pages.flatMap(({ stretches }) => stretches)) {
    expect(left, text).toBeGreaterThan(24.5);
    expect(right, text).toBeLessThan(185.5);
    expect(bottom, text).toBeGreaterThan(9);
    expect(bottom, text).toBeLessThan(290);
  }
}

describe('titles of every kind, and photos of every shape', () => {
  const facts = hardFacts();
  const report = buildReport(facts, 'az');
  const photos = new Map(facts.entries.flatMap((entry) => entry.photos.map((photo) => [photo.file, photo])));
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await buildOne(report, async (file) => {
      const { width, height } = photos.get(file) ?? { width: 1, height: 1 };
      const colour = { r: file.length, g: width % 256, b: height % 256 };
      return file === missingPhoto
        ? null
        : sharp({ create: { width, height, channels: 3, background: colour } })
            .jpeg()
            .toBuffer();
    });
  });

  it('every title is a bookmark as it was written, but for what no font has', () => {
    const titles = pdf.bookmarks.flatMap(({ below }) => below.map((title) => title.replace(/^\d+ /, '')));
    for (const title of Object.values(hardTitles)) expect(titles).toContain(printable(title));
    expect(printable(hardTitles['with markup'])).toBe(hardTitles['with markup']);
  });

  // Of Arabic letters the reader gets the pieces that they are drawn of.
  it.each(Object.entries(hardTitles).filter(([kind]) => !/arabic|persian|hebrew/.test(kind)))(
    'a title %s is printed whole',
    (_, title) => {
      expect(squeezed(pdf.text)).toContain(squeezed(printable(title)));
    },
  );

  it.each(['arabic', 'persian', 'hebrew'] as const)(
    'a title in %s begins at the right margin, and its number stands left as ever',
    (kind) => {
      const entry = report.chapters[0]?.entries.findIndex(({ title }) => title === hardTitles[kind]) ?? -1;
      const place = report.chapters[0]?.entries[entry]?.cities[0]?.name ?? 'none';
      const page = pdf.pages.find(({ text }) => squeezed(text).includes(squeezed(place)));
      const line = page?.stretches.filter(({ bottom }) => {
        const number = page.stretches.find(({ text, left }) => text === String(entry + 1) && left < 30);
        return number && Math.abs(bottom - number.bottom) < 1;
      });
      expect(line?.find(({ text }) => text === String(entry + 1))?.left).toBeCloseTo(25, 0);
      expect(Math.max(...(line ?? []).map(({ right }) => right))).toBeGreaterThan(184);
    },
  );

  it('a title in another language is followed by its name', () => {
    for (const { title, languageMark } of composeDocument(report).chapters.flatMap(({ entries }) => entries))
      if (languageMark && /[а-яა-ჰ]/.test(title))
        expect(squeezed(pdf.text)).toContain(squeezed(title + languageMark));
  });

  it('all twenty cities of an entry are there', () => {
    const [first] = composeDocument(report).chapters[0]?.entries ?? [];
    expect(first?.place.split(', ')).toHaveLength(20);
    expect(squeezed(pdf.text)).toContain(squeezed(first?.place ?? 'none'));
  });

  it('every photo is there but the one that is gone', () => {
    const alts = pdf.pages.flatMap((page) => page.alts).filter((alt) => alt.startsWith('Şəkil'));
    expect(alts).toHaveLength(photos.size - 1);
  });

  it('nothing stands out beyond the margins', () => {
    expectWithinMargins(pdf);
  });
});

it('a mark is in the place of letters that no font has, and the imprint says what it is', async () => {
  const facts = sampleFacts({ photosEach: 0 });
  const [entry] = facts.entries;
  if (!entry) throw new Error('the sample has no entries');
  const city = (name: string) => ({ key: name, name });
  const titles = { '2026年文化之夜': '2026[…]', '東京での 詩の夕べ (Tokyo)': '[…] (Tokyo)', '🕯️🕯️🕯️': '[…]' };
  const report = buildReport(
    factsOf(
      Object.keys(titles).map((title, index) => ({
        ...{ ...entry, title, number: index + 1, country: 'CN' },
        cities: [city('北京'), city('Shanghai')],
      })),
    ),
    'en',
  );
  const { text, bookmarks } = await buildOne(report);
  const expected = Object.values(titles).map((title, index) => `${index + 1} ${title}`);
  expect(bookmarks[0]?.below.toSorted()).toEqual(expected);
  expect(text).toContain('China. […], Shanghai');
  expect(text).toContain('Letters that this file has no font for are marked […]. The Word file has them.');
});

it('the heads of the table of countries are parted nowhere but between words, where these have room', async () => {
  const facts = sampleFacts({ photosEach: 0 });
  const heads = ['Общественно-культурные мероприятия', 'Международные конференции'];
  const categories = facts.categories.map((category, index) => ({
    ...category,
    names: { ru: heads[index] ?? category.names.ru ?? '' },
  }));
  const { pages } = await buildOne(buildReport({ ...facts, categories }, 'ru'));
  const lines = pages.flatMap(({ stretches }) => stretches.map(({ text }) => text.trim()));
  for (const word of ['Общественно-', 'культурные', 'Международные', 'конференции'])
    expect(lines).toContain(word);
});

it('names as long as may be stand within the margins, those of thirty categories beside each other', async () => {
  const facts = sampleFacts({ photosEach: 0 });
  const names = ['W'.repeat(60), 'Azərbaycan mədəniyyəti günləri çərçivəsində gənclərin görüşü', 'Məktub'];
  const report = buildReport(
    {
      ...facts,
      campaign: {
        ...facts.campaign,
        titles: { az: 'Ə'.repeat(120) },
        organizationNames: { az: 'W'.repeat(120) },
        contact: 'https://example.org/'.padEnd(200, 'w'),
      },
      categories: Array.from({ length: 30 }, (_, index) => ({
        ...{ id: index + 1, unit: 'event', isRetired: false },
        names: { az: `${index + 1} ${names[index % names.length]}`.slice(0, 60) },
      })),
    },
    'az',
  );
  const pdf = await buildOne(report);
  expectWithinMargins(pdf);
  const { columns, rows } = composeDocument(report).statistics.countries;
  expect(columns).toHaveLength(32);
  for (const heading of columns) expect(squeezed(pdf.text)).toContain(squeezed(heading));
  for (const { name } of rows) expect(pdf.text.split(`\n${name} `).length).toBeGreaterThan(2);
});

it('a long table goes on with its head on the next page, and its sums are not alone there', async () => {
  const facts = sampleFacts({ photosEach: 0 });
  const [entry] = facts.entries;
  if (!entry) throw new Error('the sample has no entries');
  for (let count = 30; count < 45; count++) {
    const report = buildReport(facts, 'en');
    const countries = Array.from({ length: count }, (_, index) => ({
      ...{ code: `X${index}`, name: `Country ${index + 1}`, entries: 1, events: 1 },
      ofChapters: [1, 0, 0, 0, 0],
    }));
    const { pages } = await buildOne({
      ...report,
      countries,
      perDay: [],
      places: [],
      chapters: report.chapters.map((chapter) => ({ ...chapter, entries: [] })),
    });
    const tables = pages
      .map(({ text }) => text.match(/^Country \d+/gm)?.length ?? 0)
      .filter((rows) => rows > 0);
    const last = pages.findLast(({ text }) => text.includes('Country'));
    expect(tables.reduce((sum, rows) => sum + rows, 0)).toBe(count);
    expect(tables.at(-1)).toBeGreaterThanOrEqual(3);
    expect(last?.text).toMatch(/^Country\b(?! \d)/m);
    expect(last?.text).toMatch(/^Total 59 31 9 5 7 111$/m);
  }
});

it('a campaign of a year has its chart of days within the margins', async () => {
  const days = Array.from({ length: 300 }, (_, index) => ({
    day: addDays(makeDay('2026-01-01'), index),
    events: index === 200 ? 113 : (index % 7) + 1,
  }));
  const pdf = await buildOne({ ...buildReport(sampleFacts({ photosEach: 0 }), 'ru'), perDay: days });
  expectWithinMargins(pdf);
  // By the highest bar one can read the others.
  expect(pdf.pages.flatMap(({ stretches }) => stretches).map(({ text }) => text)).toContain('113');
});

it.each([25, 30, 45, 62])(
  'in a chart of %d days over a new year each bar has its value, and no date runs into the next one',
  async (length) => {
    const days = Array.from({ length }, (_, index) => ({
      day: addDays(makeDay('2025-12-30'), index),
      events: 8,
    }));
    const report = { ...buildReport(sampleFacts({ photosEach: 0 }), 'ru'), perDay: days };
    const labels = composeDocument(report).statistics.perDay?.bars.map(({ label }) => label) ?? [];
    const { pages } = await buildOne(report);
    const stretches = pages.flatMap((page) => page.stretches);
    expect(stretches.filter(({ text }) => text === '8').length).toBeGreaterThanOrEqual(length);
    const dates = stretches.filter(({ text }) => labels.includes(text));
    expect(dates.length).toBeGreaterThan(3);
    for (const [index, { text, left }] of dates.entries())
      expect(left, text).toBeGreaterThan((dates[index - 1]?.right ?? 0) + 1);
  },
);

it('whatever was typed, a report comes of it, and its figures are those of the totals', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const pdf = await buildOne(report);
      expectWithinMargins(pdf);
      const { chapters, statistics } = composeDocument(report);
      for (const { figures } of chapters) expect(squeezed(pdf.text)).toContain(squeezed(figures));
      if (statistics.countries.rows.length > 0)
        expect(squeezed(pdf.text)).toContain(
          statistics.countries.total.values.map((value) => (value === 0 ? '–' : value)).join(''),
        );
    }),
    { numRuns: 15 },
  );
});
