import { beforeAll, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import { sharp } from '#src/photos/sharp.ts';
import { buildInParts } from '#src/report/build/in-parts.ts';
import { composeDocument } from '#src/report/document/compose-document.ts';
import { buildWord, wordFormat } from '#src/report/formats/word/build-word.ts';
import { buildFiles } from '#tests/support/reports/build-files.ts';
import { printedFigures, printedTotal } from '#tests/support/reports/printed-totals.ts';
import { findAll, textOf } from '#tests/support/reports/read-xml.ts';
import { factsOf, sampleFacts } from '#tests/support/reports/sample-report.ts';
import { readWord } from './read-word.ts';

const printed = Object.values(printedFigures);
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
const sorted = (numbers: number[]) => numbers.toSorted((one, other) => one - other);

/** Of no more pixels than needed, and each of another colour. */
async function drawPhoto(file: string): Promise<Buffer> {
  const [entry = 0, photo = 0] = numbersIn(file);
  const size = (entry + photo - 1) % 3 === 0 ? { width: 30, height: 40 } : { width: 40, height: 30 };
  const background = { r: entry, g: photo * 50, b: 0 };
  return sharp({ create: { ...size, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

async function buildOne(report: ReturnType<typeof buildReport>, logo: Buffer | null = null) {
  const { files, steps, left } = await buildFiles(buildWord, report, {
    logo,
    read: drawPhoto,
    extension: 'docx',
  });
  expect(files.map(({ name }) => name)).toEqual(['report.docx']);
  expect(left).toEqual(['report.docx']);
  return { word: readWord(files[0]?.bytes ?? Buffer.alloc(0)), steps };
}

/** The whole campaign with two photos to each entry. */
const whole = buildReport(sampleFacts(), 'en');
let built: Awaited<ReturnType<typeof buildOne>>;
beforeAll(async () => {
  built = await buildOne(whole);
});

it.each(locales)(
  'in %s, the figures are those of the printed report, wherever they stand',
  async (locale) => {
    const report = buildReport(sampleFacts({ photosEach: 0 }), locale);
    const document = composeDocument(report);
    const { word } = await buildOne(report);

    expect(word.textsIn('ChapterFigures').map(numbersIn).map(sorted)).toEqual(
      printed.map(({ events, countries }) => sorted([events, countries])),
    );
    const all = [printedTotal, ...printed].map(({ events }) => events);
    expect(sorted(word.textsIn('Lead').flatMap(numbersIn))).toEqual(sorted([...all, printedTotal.countries]));

    const [head = [], ...rows] = word.table;
    const sums = rows.pop()?.slice(1).map(Number);
    expect(head).toEqual(document.statistics.countries.columns);
    expect(rows).toHaveLength(printedTotal.countries);
    expect(sums).toEqual([...printed.map(({ events }) => events), printedTotal.events]);
    expect(sums).toEqual(
      sums?.map((_, column) =>
        sum(rows.map((row) => (row[column + 1] === '–' ? 0 : Number(row[column + 1])))),
      ),
    );

    const composed = [...document.chapters.map(({ chart }) => chart), document.statistics.perDay];
    expect(word.charts.map(({ bars }) => bars)).toEqual(composed.map((chart) => chart?.bars));
    expect(word.charts.map(({ bars }) => sum(bars.map(({ value }) => value)))).toEqual([
      ...printed.map(({ events }) => events),
      printedTotal.events,
    ]);
  },
);

it('whoever edits a chart finds its numbers, and its axis begins at nothing', () => {
  for (const { bars, rows, minimum } of built.word.charts) {
    expect(rows.slice(1)).toEqual(bars.map(({ label, value }) => [label, value]));
    expect(minimum).toBe('0');
  }
});

it('chapters, entries and sections are real headings, entries counted by Word within their chapter', async () => {
  const report = buildReport(sampleFacts({ photosEach: 0 }), 'az');
  const { chapters, statistics } = composeDocument(report);
  const { word } = await buildOne(report);
  expect(word.textsIn('Heading1')).toEqual([...chapters.map(({ heading }) => heading), statistics.heading]);
  expect(word.textsIn('Heading2')).toEqual(['Ölkələr üzrə', 'Günlər üzrə', 'Xəritədə']);
  expect(word.textsIn('EntryTitle')).toEqual(
    chapters.flatMap(({ entries }) =>
      entries.map(({ title, languageMark }) => `${title}\u2002${languageMark}`),
    ),
  );
  const lists = word.paragraphs
    .filter(({ style }) => style === 'EntryTitle')
    .map(({ xml }) => findAll(xml, 'w:numId')[0]?.attributes['w:val']);
  expect([...Map.groupBy(lists, (list) => list).values()].map(({ length }) => length)).toEqual(
    printed.map(({ entries }) => entries),
  );
  const entryStyle = findAll(word.partOf('word/styles.xml'), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === 'EntryTitle',
  );
  expect(entryStyle && findAll(entryStyle, 'w:outlineLvl')[0]?.attributes['w:val']).toBe('1');
});

it('the contents are a field of Word’s, with page numbers already in it', () => {
  const { word } = built;
  expect(findAll(word.body, 'w:instrText').map(textOf).join(' ')).toContain('TOC \\h \\o "1-2"');
  const lines = [...word.textsIn('TOC1'), ...word.textsIn('TOC2')].map((line) => line.split('\t'));
  expect(lines.map(([heading]) => heading)).toEqual([
    'Commemorations',
    'Awareness events and lessons',
    'Adopted documents',
    'Conferences',
    'Media',
    'Overall statistics',
    'By country',
    'By day',
    'On the map',
  ]);
  // As LibreOffice counts them too: three entries to a page, and each chapter on a page of its own.
  expect(lines.map(([, page]) => Number(page))).toEqual([3, 23, 34, 36, 38, 41, 41, 42, 42]);
});

it('each entry shows its days, its place and its photos, described and in their shape', () => {
  const document = composeDocument(whole);
  const { word, steps } = built;
  const entries = document.chapters.flatMap((chapter) => chapter.entries);
  expect(word.textsIn('EntryDetails')).toEqual(
    entries.map(({ days, place }) => `${days}\u2002·\u2002${place}`),
  );
  const { chapters, statistics } = document;
  expect(word.alts.filter((alt) => alt !== '')).toEqual([
    ...chapters.flatMap((chapter) => [
      ...chapter.entries.flatMap(({ photos }) => photos.map(({ alt }) => alt)),
      chapter.chart?.alt,
    ]),
    statistics.perDay?.alt,
    statistics.map?.alt,
  ]);
  const photos = word.paragraphs
    .filter(({ style }) => style === 'EntryPhotos')
    .flatMap(({ xml }) => findAll(xml, 'wp:extent'))
    .map(({ attributes }) => Number(attributes.cx) / Number(attributes.cy));
  expect(photos).toHaveLength(208);
  for (const [index, photo] of entries.flatMap((entry) => entry.photos).entries())
    expect(photos[index]).toBeCloseTo(photo.width / photo.height, 3);
  expect(steps.at(-1)).toEqual([209, 209]);
  expect(steps.map(([done]) => done)).toEqual(sorted(steps.map(([done]) => done)));
});

it('no heading is left alone at the foot of a page, no entry and no row of the table is torn apart', () => {
  const { word } = built;
  const styles = findAll(word.partOf('word/styles.xml'), 'w:style');
  const kept = styles.filter((style) => findAll(style, 'w:keepNext').length > 0);
  expect(kept.map(({ attributes }) => attributes['w:styleId'])).toEqual(
    expect.arrayContaining(['Heading1', 'Heading2', 'EntryTitle', 'ChartLabel']),
  );
  const keeps = (index: number) => {
    const paragraph = word.paragraphs[index];
    const keep = paragraph && findAll(paragraph.xml, 'w:keepNext')[0];
    return keep !== undefined && keep.attributes['w:val'] !== 'false';
  };
  // The figures would be alone on a page.
  for (const [index, { style }] of word.paragraphs.entries())
    if (style === 'EntryPhotos' || style === 'ChapterFigures') expect(keeps(index - 1)).toBe(true);
  const rows = findAll(word.body, 'w:tr').slice(1);
  expect(rows.filter((row) => findAll(row, 'w:cantSplit').length > 0)).toHaveLength(35);
  expect(rows.filter((row) => findAll(row, 'w:tblHeader').length > 0)).toHaveLength(1);
});

it('the file names nobody and tells when it was computed, not when it was built', () => {
  const { word } = built;
  const properties = word.partOf('docProps/core.xml').children;
  expect(properties.map((one) => (typeof one === 'string' ? one : [one.name, textOf(one)]))).toEqual([
    ['dc:title', 'Days of remembrance'],
    ['dc:language', 'en-GB'],
    ['dcterms:created', '2026-03-31T18:20:00Z'],
    ['dcterms:modified', '2026-03-31T18:20:00Z'],
  ]);
  for (const name of ['docProps/app.xml', 'docProps/custom.xml']) expect(textOf(word.partOf(name))).toBe('');
  const all = [...word.files.values()].map(String).join('\n');
  expect(all).not.toMatch(/Un-named|w:author|\/home\/|\/tmp\//);
});

it.each([
  ['az', 'az-Latn-AZ'],
  ['ru', 'ru-RU'],
  ['tr', 'tr-TR'],
  ['en', 'en-GB'],
] as const)('a document in %s says so to Word', async (locale, language) => {
  const { word } = await buildOne(buildReport(factsOf([]), locale));
  const defaults = findAll(word.partOf('word/styles.xml'), 'w:docDefaults')[0];
  expect(defaults && findAll(defaults, 'w:lang')[0]?.attributes['w:val']).toBe(language);
});

it('the cover has the publisher, its logo, that it is a report, the title, the days and where to write to', async () => {
  const logo = await sharp({ create: { width: 300, height: 100, channels: 4, background: '#123' } })
    .png()
    .toBuffer();
  const { word } = await buildOne(buildReport(factsOf([]), 'en'), logo);
  const cover = (style: string) => word.textsIn(style)[0];
  expect(cover('CoverOrganization')).toBe('The committee of the diaspora');
  expect(word.textsIn('CoverWord')).toEqual(['REPORT']);
  expect(cover('CoverTitle')).toBe('Days of remembrance');
  expect(cover('CoverDays')).toBe('16 February – 10 March 2026');
  expect(word.alts).toContain('The committee of the diaspora');
  expect(textOf(word.partOf('word/footer1.xml'))).toBe('report@example.org');
  expect([...word.files.values()].some((bytes) => bytes.equals(logo))).toBe(true);
});

it.each(locales)(
  'in %s, the word on the cover is read once, as one word, and is no heading',
  async (locale) => {
    const { word } = await buildOne(buildReport(factsOf([]), locale));
    const spaced = textsIn(locale)('document-cover-word').toLocaleUpperCase(locale);
    expect(word.textsIn('CoverWord')).toEqual([spaced]);
    expect(textOf(word.body).split(spaced)).toHaveLength(2);
    const styles = findAll(word.partOf('word/styles.xml'), 'w:style');
    const style = styles.find(({ attributes }) => attributes['w:styleId'] === 'CoverWord');
    expect(style && findAll(style, 'w:outlineLvl')).toEqual([]);
    // The letters stand apart by their style, not by spaces between them.
    expect(style && findAll(style, 'w:spacing').at(-1)?.attributes['w:val']).toBe('24');
  },
);

it('a campaign without entries is a document too', async () => {
  const { word } = await buildOne(buildReport(factsOf([]), 'en'));
  expect(word.textsIn('ChapterFigures')).toHaveLength(5);
  expect([word.charts, word.table]).toEqual([[], []]);
});

it('what is too large for one file comes as a file per chapter, large ones in parts, the statistics last', async () => {
  const report = buildReport(sampleFacts({ photosEach: 1 }), 'en');
  const build = buildInParts({ ...wordFormat, most: { bytes: 1_000_000, entries: 40 } });
  const { files, steps } = await buildFiles(build, report, { read: drawPhoto, extension: 'docx' });
  expect(files.map(({ name }) => name)).toEqual([
    'report-1-commemorations-1-2.docx',
    'report-2-commemorations-2-2.docx',
    'report-3-awareness-events-and-lessons.docx',
    'report-4-adopted-documents.docx',
    'report-5-conferences.docx',
    'report-6-media.docx',
    'report-7-overall-statistics.docx',
  ]);
  expect(steps.at(-1)).toEqual([209, 209]);
  const [first, second, ...others] = files.map(({ bytes }) => readWord(bytes));
  expect(first?.textsIn('CoverPart')).toEqual(['Commemorations (1/2)']);
  expect([first, second].map((word) => word?.textsIn('EntryTitle').length)).toEqual([40, 18]);
  for (const { textsIn } of [first, second, ...others].flatMap((word) => word ?? []))
    expect(textsIn('Imprint')).toContain('Approved entries only, as of 31 March 2026, 18:20 (UTC).');
  // What belongs to the whole chapter stands at its end.
  expect([first, second].map((word) => word?.textsIn('ChapterFigures').length)).toEqual([0, 1]);
  const start = second && findAll(second.partOf('word/numbering.xml'), 'w:start').at(-1);
  expect(start?.attributes['w:val']).toBe('41');
  expect(others.at(-1)?.table.at(-1)?.at(-1)).toBe(String(printedTotal.events));
});

it('what an entry says besides stands behind its place', async () => {
  const report = buildReport(factsOf(sampleFacts({ photosEach: 0 }).entries.slice(0, 1)), 'en');
  report.chapters[0]?.entries[0]?.answers.push({ question: 'title', words: '120', cell: 120 });
  const { word } = await buildOne(report);
  expect(word.textsIn('EntryDetails')).toEqual([
    expect.stringMatching(/\u2002·\u2002.+\u2002·\u2002Title: 120$/),
  ]);
});
