import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildReport } from '#src/domain/report/build-report.ts';
import { describePlan, planFiles } from '#src/report/build/plan-files.ts';
import { composeDocument } from '#src/report/document/compose-document.ts';
import { sampleFacts } from '#tests/support/reports/sample-report.ts';

const anyChapters = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }), { maxLength: 6 });
const anyMost = fc.record({
  bytes: fc.integer({ min: 1, max: 400 }),
  entries: fc.integer({ min: 1, max: 40 }),
});

it('whatever the sizes, each entry is in one file, in its order, and the statistics are in the last', () => {
  fc.assert(
    fc.property(anyChapters, anyMost, (chapters, most) => {
      const plans = planFiles(chapters, most);
      const planned = plans.flatMap(({ chapters: parts }) =>
        parts.flatMap(({ chapter, from, to }) =>
          Array.from({ length: to - from }, (_, index) => `${chapter} ${from + index}`),
        ),
      );
      expect(planned).toEqual(
        chapters.flatMap((entries, chapter) => entries.map((_, index) => `${chapter} ${index}`)),
      );
      expect(plans.map(({ hasStatistics }) => hasStatistics)).toEqual(
        plans.map((_, index) => index === plans.length - 1),
      );
    }),
  );
});

it('no file holds more than it may, but for an entry that is too large by itself', () => {
  fc.assert(
    fc.property(anyChapters, anyMost, (chapters, most) => {
      for (const { chapters: parts } of planFiles(chapters, most)) {
        const sizes = parts.flatMap(({ chapter, from, to }) => (chapters[chapter] ?? []).slice(from, to));
        if (sizes.length === 1) continue;
        expect(sizes.length).toBeLessThanOrEqual(most.entries);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most.bytes);
      }
    }),
  );
});

it('a report that fits is one file; one that does not is a file per chapter, and says so', () => {
  const document = composeDocument(buildReport(sampleFacts(), 'en'));
  const sizes = document.chapters.map(({ entries }) => entries.map(() => 1));
  expect(planFiles(sizes, { bytes: 104, entries: 104 })).toHaveLength(1);
  const plans = planFiles(sizes, { bytes: 40, entries: 104 });
  expect(plans.map((plan) => describePlan(plan, document))).toEqual([
    'Commemorations (1/2)',
    'Commemorations (2/2)',
    'Awareness events and lessons',
    'Adopted documents',
    'Conferences',
    'Media',
    'Overall statistics',
  ]);
});

it('a chapter without entries has no file for itself: it is with the statistics', () => {
  const document = composeDocument(buildReport(sampleFacts(), 'en'));
  const sizes = document.chapters.map(({ entries }, index) => (index === 3 ? [] : entries.map(() => 1)));
  const plans = planFiles(sizes, { bytes: 60, entries: 104 });
  expect(plans.map((plan) => describePlan(plan, document))).toEqual([
    'Commemorations',
    'Awareness events and lessons',
    'Adopted documents',
    'Media',
    'Overall statistics',
  ]);
  expect(plans.at(-1)?.chapters.map(({ chapter }) => chapter)).toEqual([3]);
});
