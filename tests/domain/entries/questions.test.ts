import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askable, nextToAsk, previousTo, questions, stepOf } from '#src/domain/entries/questions.ts';

const nothing = {
  title: null,
  firstDay: null,
  country: null,
  cities: [],
  categoryId: null,
  photosDone: false,
  toFix: [],
};

const everything = {
  title: 'Poeziya axşamı',
  firstDay: '2026-02-26',
  country: 'DE',
  cities: [{ isAmbiguous: false }],
  categoryId: 1,
  photosDone: true,
};

const fields = {
  title: 'title',
  date: 'firstDay',
  country: 'country',
  city: 'cities',
  category: 'categoryId',
  photo: 'photosDone',
} as const;

describe('the order of questions', () => {
  it('goes to the first question that has no answer, whichever are answered', () => {
    fc.assert(
      fc.property(fc.subarray([...questions]), (answered) => {
        const picked = Object.fromEntries(
          answered.map((question) => [fields[question], everything[fields[question]]]),
        );
        const expected = questions.find((question) => !answered.includes(question)) ?? 'preview';
        expect(nextToAsk({ ...nothing, ...picked })).toBe(expected);
      }),
    );
  });

  it('goes back one by one, from the preview to the title', () => {
    const back = [...askable]
      .reverse()
      .map((openQuestion) => previousTo({ openQuestion, corrects: null, toFix: [] }));
    expect(back).toEqual(['photo', 'category', 'city', 'country', 'date', 'title', null]);
  });

  it('begins a correction with what is to be fixed, in the order that it was given', () => {
    const toFix = ['date', 'city'] as const;
    expect(nextToAsk({ ...nothing, ...everything, toFix })).toBe('date');
    expect(nextToAsk({ ...nothing, ...everything, toFix: toFix.slice(1) })).toBe('city');
    expect(nextToAsk({ ...nothing, ...everything })).toBe('preview');
  });

  it('of a correction leads back to its preview, once everything that was to be fixed is', () => {
    expect(previousTo({ openQuestion: 'city', corrects: 41, toFix: ['city'] })).toBeNull();
    expect(previousTo({ openQuestion: 'city', corrects: 41, toFix: [] })).toBe('preview');
    expect(previousTo({ openQuestion: 'preview', corrects: 41, toFix: [] })).toBeNull();
  });

  it('counts the preview as the last of seven steps', () => {
    expect(stepOf('title')).toEqual({ step: 1, of: 7 });
    expect(stepOf('preview')).toEqual({ step: 7, of: 7 });
  });
});
