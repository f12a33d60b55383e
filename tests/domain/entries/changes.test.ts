import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnsweredRow } from '#src/domain/entries/answers/all-answers.ts';
import { listChanges } from '#src/domain/entries/changes.ts';
import { questions } from '#src/domain/entries/questions.ts';
import { anEvening } from './an-evening.ts';

const word = fc.constantFrom('Ulm', 'Köln', 'KÖLN', 'Stuttgart', 'a', 'b', 'c');

const stored = (fileUniqueId: string) => ({ fileUniqueId, status: 'stored' as const });

const corrected: fc.Arbitrary<AnsweredRow> = fc
  .record({
    title: word,
    firstDay: fc.constantFrom('2026-02-25', '2026-02-26'),
    lastDay: fc.constantFrom('2026-02-26', '2026-02-27'),
    country: fc.constantFrom('DE', 'FR'),
    categoryId: fc.integer({ min: 1, max: 3 }),
    cities: fc
      .uniqueArray(word)
      .map((names) => names.map((name) => ({ name, key: name, isAmbiguous: false }))),
    photos: fc.uniqueArray(word).map((files) => files.map(stored)),
  })
  .map((answers) => ({ ...anEvening, ...answers }));

describe('what a correction changed', () => {
  it('is nothing where all answers are the same, in whatever order the cities and photos stand', () => {
    fc.assert(
      fc.property(corrected, (entry) => {
        const turned = {
          ...entry,
          cities: entry.cities.toReversed(),
          photos: entry.photos.toReversed(),
        };
        expect(listChanges(entry, turned)).toEqual([]);
      }),
    );
  });

  it('names every other answer once, in the order of the questions, and tells the way back', () => {
    fc.assert(
      fc.property(corrected, corrected, (before, after) => {
        const there = listChanges(before, after);
        const back = listChanges(after, before);
        const what = there.map((change) => questions.indexOf(change.what));
        expect(what).toEqual(what.toSorted((a, b) => a - b));
        expect(back.map((change) => change.what)).toEqual(there.map((change) => change.what));
        for (const [index, change] of there.entries()) {
          const other = back[index];
          if (change.what === 'photo' && other?.what === 'photo') {
            expect([other.added, other.removed]).toEqual([change.removed, change.added]);
          } else if (change.what !== 'photo' && other && other.what !== 'photo') {
            expect([other.from, other.to]).toEqual([change.to, change.from]);
          }
        }
      }),
    );
  });

  it.each([
    [
      { title: 'A morning of poetry' },
      { what: 'title', from: 'An evening of poetry', to: 'A morning of poetry' },
    ],
    [
      { lastDay: '2026-02-28' },
      { what: 'date', from: ['2026-02-26', '2026-02-27'], to: ['2026-02-26', '2026-02-28'] },
    ],
    [{ country: 'FR' }, { what: 'country', from: 'DE', to: 'FR' }],
    [
      { cities: [{ name: 'ULM', key: 'ulm', isAmbiguous: false }] },
      { what: 'city', from: ['Ulm'], to: ['ULM'] },
    ],
    [{ categoryId: 2 }, { what: 'category', from: 1, to: 2 }],
    [{ photos: ['b', 'c', 'd'].map(stored) }, { what: 'photo', added: 2, removed: 1 }],
  ] satisfies Array<[Partial<AnsweredRow>, unknown]>)('of %j is %j', (different, change) => {
    expect(listChanges(anEvening, { ...anEvening, ...different })).toEqual([change]);
  });
});
