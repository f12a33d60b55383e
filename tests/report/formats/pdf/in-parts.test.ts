import { expect, it } from 'vitest';
import { buildReport } from '#src/domain/report/build-report.ts';
import { sharp } from '#src/photos/sharp.ts';
import { buildInParts } from '#src/report/build/in-parts.ts';
import { composeDocument } from '#src/report/document/compose-document.ts';
import { pdfFormat } from '#src/report/formats/pdf/build-pdf.ts';
import { buildFiles } from '#tests/support/reports/build-files.ts';
import { sampleFacts } from '#tests/support/reports/sample-report.ts';
import { readPdf } from './read-pdf.ts';

it('what is too large for one file comes as a file per chapter, large ones in parts, the statistics last', async () => {
  const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#456' } })
    .jpeg()
    .toBuffer();
  const report = buildReport(sampleFacts({ photosEach: 1 }), 'en');
  const { chapters, statistics } = composeDocument(report);
  const build = buildInParts({ ...pdfFormat, most: { bytes: 1_000_000, entries: 40 } });
  const { files, left } = await buildFiles(build, report, { read: async () => photo, extension: 'pdf' });
  expect(files.map(({ name }) => name)).toEqual([
    'report-1-commemorations-1-2.pdf',
    'report-2-commemorations-2-2.pdf',
    'report-3-awareness-events-and-lessons.pdf',
    'report-4-adopted-documents.pdf',
    'report-5-conferences.pdf',
    'report-6-media.pdf',
    'report-7-overall-statistics.pdf',
  ]);
  expect(left.toSorted()).toEqual(files.map(({ name }) => name));

  const parts = await Promise.all(files.map(({ bytes }) => readPdf(bytes)));
  const names = [
    'Commemorations (1/2)',
    'Commemorations (2/2)',
    ...chapters.slice(1).map(({ heading }) => heading),
    statistics.heading,
  ];
  expect(parts.map(({ properties }) => properties.Title)).toEqual(
    names.map((name) => `Days of remembrance – ${name}`),
  );
  for (const [index, { pages }] of parts.entries()) {
    expect(pages[0]?.text).toContain(names[index]);
    expect(pages[1]?.headings).toEqual(['H1 Contents']);
    expect(pages.at(-1)?.text).toContain('Approved entries only');
  }
  const [first, second] = chapters[0]
    ? [chapters[0].entries.slice(0, 40), chapters[0].entries.slice(40)]
    : [];
  const bookmarksOf = (entries: typeof first) => entries?.map(({ number, title }) => `${number} ${title}`);
  expect(parts.slice(0, 2).map(({ bookmarks }) => bookmarks)).toEqual([
    [{ title: 'Commemorations', below: bookmarksOf(first) }],
    [{ title: 'Commemorations', below: bookmarksOf(second) }],
  ]);
  // What belongs to the whole chapter stands at its end, what belongs to all chapters in the last file.
  const having = (text: string) => parts.flatMap((part, index) => (part.text.includes(text) ? [index] : []));
  expect(having('A total of 59 events in 27 countries.')).toEqual([1]);
  expect(having('A total of 111 events in 33 countries')).toEqual([6]);
});
