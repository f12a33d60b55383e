import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePrintable } from '#src/report/document/compose-document.ts';
import { buildWord } from '#src/report/formats/word/build-word.ts';
import { anyReport } from '#tests/support/reports/any-report.ts';
import { buildFiles } from '#tests/support/reports/build-files.ts';
import { readWord } from './read-word.ts';

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
const sorted = (numbers: number[]) => numbers.toSorted((one, other) => one - other);

it('whatever was approved, the document can be opened, and its figures are those of a plain recount', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const { files } = await buildFiles(buildWord, report);
      const word = readWord(files[0]?.bytes ?? Buffer.alloc(0));
      const entries = report.chapters.flatMap((chapter) => chapter.entries);
      expect(word.textsIn('ChapterFigures').map(numbersIn).map(sorted)).toEqual(
        report.chapters.map(({ entries }) =>
          sorted([
            entries.reduce((sum, { cities }) => sum + cities.length, 0),
            new Set(entries.map(({ country }) => country)).size,
          ]),
        ),
      );
      const titles = word.textsIn('EntryTitle');
      expect(titles).toHaveLength(entries.length);
      for (const [index, { title }] of makePrintable(entries).entries())
        expect(titles[index]?.replace(/\s/g, '')).toContain(title.replace(/\s/g, ''));
      if (entries.length === 0) return;
      const events = entries.reduce((sum, { cities }) => sum + cities.length, 0);
      expect(word.table.at(-1)?.at(-1)).toBe(String(events));
      expect(word.table).toHaveLength(new Set(entries.map(({ country }) => country)).size + 2);
    }),
    { numRuns: 8 },
  );
});
