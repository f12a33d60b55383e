import { beforeAll, expect, it } from 'vitest';
import { type Texts, textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import type { Report } from '#src/domain/report/report.ts';
import { sharp } from '#src/photos/sharp.ts';
import { composeDocument } from '#src/report/document/compose-document.ts';
import { figuresInWords } from '#src/report/document/figures-in-words.ts';
import { buildPdf } from '#src/report/formats/pdf/build-pdf.ts';
import { buildFiles } from '#tests/support/reports/build-files.ts';
import { printedFigures, printedTotal } from '#tests/support/reports/printed-totals.ts';
import { factsOf, sampleFacts } from '#tests/support/reports/sample-report.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

async function buildOne(report: Report, options: Parameters<typeof buildFiles>[2] = {}) {
  const { files, steps, left } = await buildFiles(buildPdf, report, { ...options, extension: 'pdf' });
  expect(files.map(({ name }) => name)).toEqual(['report.pdf']);
  expect(left).toEqual(['report.pdf']);
  const bytes = files[0]?.bytes ?? Buffer.alloc(0);
  return { bytes, pdf: await readPdf(bytes), steps };
}

/** Of the shapes of the sample, in few pixels. */
async function drawPhoto(file: string): Promise<Buffer> {
  const [line = 0, photo = 0] = (file.match(/\d+/g) ?? []).map(Number);
  const size = (line + photo - 1) % 3 === 0 ? { width: 60, height: 80 } : { width: 80, height: 60 };
  return sharp({ create: { ...size, channels: 3, background: { r: line, g: 90 * photo, b: 99 } } })
    .jpeg()
    .toBuffer();
}

/** The whole campaign with two photos to each entry. */
const report = buildReport(sampleFacts(), 'en');
const document = composeDocument(report);
let bytes: Buffer;
let pdf: ReadPdf;
let steps: Array<[number, number]>;
beforeAll(async () => {
  ({ bytes, pdf, steps } = await buildOne(report, { read: drawPhoto }));
});

it.each(locales)(
  'in %s, the figures are those of the printed report, wherever they stand',
  async (locale) => {
    const t: Texts = textsIn(locale);
    const inLocale = buildReport(sampleFacts({ photosEach: 0 }), locale);
    const { text, properties } = (await buildOne(inLocale)).pdf;
    const expectSaid = (words: string) => expect(oneLine(text)).toContain(oneLine(words));
    const printed = Object.values(printedFigures);
    for (const [index, figures] of printed.entries()) {
      const { name, unit } = inLocale.chapters[index] ?? { name: '', unit: 'event' as const };
      const inWords = figuresInWords(figures, unit, t);
      expectSaid(t('document-chapter-figures', { figures: inWords }));
      const count = t('document-count', { unit, count: figures.events });
      expectSaid(t('document-closing-part', { category: name, count }));
    }
    expectSaid(figuresInWords(printedTotal, 'event', t));
    const sums = [...printed.map(({ events }) => events), printedTotal.events].join(' ');
    expect(text.split('\n')).toContain(`${t('report-total')} ${sums}`);
    expect(properties).toMatchObject({ Language: locale, Title: inLocale.title });
  },
);

it('chapters, entries and sections are headings by their tags, and bookmarks', () => {
  const { contents, chapters, statistics } = document;
  const sections = [statistics.countries.heading, statistics.perDay?.heading, statistics.map?.heading];
  const entriesOf = (index: number) =>
    chapters[index]?.entries.map(({ number, title }) => `${number} ${title}`) ?? [];
  expect(pdf.bookmarks).toEqual([
    ...chapters.map(({ heading }, index) => ({ title: heading, below: entriesOf(index) })),
    { title: statistics.heading, below: sections },
  ]);
  expect(pdf.pages.flatMap(({ headings }) => headings)).toEqual([
    `H1 ${contents}`,
    ...chapters.flatMap(({ heading }, index) => [
      `H1 ${heading}`,
      ...entriesOf(index).map((entry) => `H2 ${entry}`),
    ]),
    `H1 ${statistics.heading}`,
    ...sections.map((section) => `H2 ${section}`),
  ]);
});

it('the contents name the page of each chapter', () => {
  for (const { heading } of [...document.chapters, document.statistics]) {
    const page = pdf.pages.findIndex(({ headings }) => headings.includes(`H1 ${heading}`)) + 1;
    expect(oneLine(pdf.pages[1]?.text ?? '')).toMatch(new RegExp(`${heading}[ .]* ${page}\\b`));
    expect(pdf.pages[page - 1]?.text.trimEnd()).toMatch(new RegExp(`\\n${page}$`));
  }
});

it('an entry is on one page, with its days, its place and its photos; three go to a page', () => {
  const pagesOf = document.chapters.map(({ entries }) =>
    entries.map(({ number, title, days, place, photos }) => {
      const page = pdf.pages.findIndex(({ headings }) => headings.includes(`H2 ${number} ${title}`));
      const { text, alts } = pdf.pages[page] ?? { text: '', alts: [] };
      expect(oneLine(text)).toContain(`${title} ${days} · ${place}`);
      expect(alts).toEqual(expect.arrayContaining(photos.map(({ alt }) => alt)));
      return page;
    }),
  );
  for (const [index, pages] of pagesOf.entries()) {
    const counts = [...Map.groupBy(pages, (page) => page).values()].map(({ length }) => length);
    const last = counts.at(-1) ?? 0;
    // The last one may leave a full page for that of the figures.
    const full = counts.slice(0, last === 1 ? -2 : -1);
    expect(full, `for ${pages.length} entries`).toEqual(full.map(() => 3));
    expect(oneLine(pdf.pages[pages.at(-1) ?? 0]?.text ?? '')).toContain(
      document.chapters[index]?.figures ?? 'none',
    );
  }
});

it('whoever cannot see the charts and the map is told them in words', () => {
  const { chapters, statistics } = document;
  const alts = pdf.pages.flatMap((page) => page.alts);
  expect(alts).toEqual([
    ...chapters.flatMap(({ entries, chart }) => [
      ...entries.flatMap(({ photos }) => photos.map(({ alt }) => alt)),
      chart?.alt,
    ]),
    statistics.perDay?.alt,
    statistics.map?.alt,
  ]);
});

it('the file is one that everybody can read, names nobody, and tells when it was computed', () => {
  expect(pdf.isTagged).toBe(true);
  // The compiler says so only where nothing is against it: each letter has a picture, each picture words.
  expect(bytes.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
  const { PDFFormatVersion, EncryptFilterName, ...properties } = pdf.properties;
  expect(Object.entries(properties).filter(([, value]) => value !== false)).toEqual([
    ['Language', 'en'],
    ['Title', 'Days of remembrance'],
    ['Creator', expect.stringMatching(/^Typst [\d.]+$/)],
    ['ModDate', 'D:20260331182000Z'],
    ['CreationDate', 'D:20260331182000Z'],
  ]);
  expect(bytes.toString('latin1')).not.toMatch(/\/Author|\/home\/|\/tmp\//);
});

it('the same report is the same file', async () => {
  const again = await buildOne(report, { read: drawPhoto });
  expect(again.bytes.equals(bytes)).toBe(true);
});

it('progress grows from entry to entry to its end', () => {
  expect(steps).toHaveLength(105);
  expect(steps.map(([done]) => done)).toEqual(
    [...steps.map(([done]) => done)].sort((one, other) => one - other),
  );
  expect(steps.at(-1)).toEqual([209, 209]);
});

it.each([
  ['wide', 1000, 80],
  ['tall', 80, 1000],
  ['square', 300, 300],
])(
  'the cover has the publisher and a %s logo, that it is a report, the title, the days and where to write to',
  async (_, width, height) => {
    const logo = await sharp({ create: { width, height, channels: 4, background: '#123c' } })
      .png()
      .toBuffer();
    const empty = buildReport(factsOf([]), 'en');
    const [cover] = (await buildOne(empty, { logo })).pdf.pages;
    expect(cover?.alts).toEqual(['The committee of the diaspora']);
    expect(cover?.text.trim().split('\n')).toEqual([
      'The committee of the diaspora',
      'REPORT',
      'Days of remembrance',
      '16 February – 10 March 2026',
      'report@example.org',
    ]);
    const unsigned = { ...empty, organization: null, contact: null, days: null };
    const [bare] = (await buildOne(unsigned, { logo })).pdf.pages;
    expect(bare?.text.trim().split('\n')).toEqual(['REPORT', 'Days of remembrance']);
    expect(bare?.alts).toEqual(['Days of remembrance']);
  },
);

it.each(locales)(
  'in %s, the word on the cover is read once, as one word, and is no heading',
  async (locale) => {
    const { pdf: empty } = await buildOne(buildReport(factsOf([]), locale));
    const word = textsIn(locale)('document-cover-word').toLocaleUpperCase(locale);
    const [cover] = empty.pages;
    expect(empty.text.split(word)).toHaveLength(2);
    expect(cover?.text.split('\n')).toContain(word);
    expect(cover?.headings).toEqual([]);
  },
);

it('a campaign without entries is a report too', async () => {
  const { pdf: empty, steps: all } = await buildOne(buildReport(factsOf([]), 'en'));
  expect(empty.text.match(/A total of 0 \w+ in 0 countries\./g)).toHaveLength(6);
  expect(empty.pages.flatMap(({ alts }) => alts)).toEqual([]);
  expect(all).toEqual([[1, 1]]);
});

it('what an entry says besides stands behind its place', async () => {
  const report = buildReport(factsOf(sampleFacts({ photosEach: 0 }).entries.slice(0, 1)), 'en');
  const [entry] = report.chapters[0]?.entries ?? [];
  entry?.answers.push({ question: 'title', words: '120', cell: 120 });
  const { pdf } = await buildOne(report);
  expect(oneLine(pdf.text)).toContain(`${entry?.cities[0]?.name} · Title: 120`);
});
