import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, type Question } from '#src/domain/entries/answers/all-answers.ts';
import {
  askable,
  isComplete,
  nextToAsk,
  previousTo,
  questions,
  stepOf,
} from '#src/domain/entries/questions.ts';
import { anEvening, nothingAnswered } from './an-evening.ts';

const isNew = { corrects: null, toFix: [] };
const everything = { ...anEvening, ...isNew };

const required = answers.filter(({ isOptional }) => !isOptional).map(({ name }) => name);

/** What is written when a question is answered. */
const fields: Partial<Record<Question, object>> = {
  title: { title: anEvening.title },
  date: { firstDay: anEvening.firstDay, lastDay: anEvening.lastDay },
  country: { country: anEvening.country },
  city: { cities: anEvening.cities },
  category: { categoryId: anEvening.categoryId },
  photo: { photosDone: true },
};

describe('the order of questions', () => {
  it('goes to the first question that has no answer, whichever are answered', () => {
    const correction = { ...nothingAnswered, corrects: 41, toFix: [] };
    fc.assert(
      fc.property(fc.subarray(required), (answered) => {
        const picked = Object.assign({}, ...answered.map((question) => fields[question]));
        const expected = required.find((question) => !answered.includes(question)) ?? 'preview';
        expect(nextToAsk({ ...correction, ...picked })).toBe(expected);
      }),
    );
  });

  it('goes back one by one, from the preview to the title', () => {
    const back = [...askable]
      .reverse()
      .map((openQuestion) => previousTo({ openQuestion, corrects: null, toFix: [] }));
    expect(back).toEqual([...questions.toReversed(), null]);
  });

  it('begins a correction with what is to be fixed, in the order that it was given', () => {
    const toFix = ['date', 'city'] as const;
    expect(nextToAsk({ ...everything, corrects: 41, toFix })).toBe('date');
    expect(nextToAsk({ ...everything, corrects: 41, toFix: toFix.slice(1) })).toBe('city');
    expect(nextToAsk({ ...everything, corrects: 41 })).toBe('preview');
  });

  it('of a correction leads back to its preview, once everything that was to be fixed is', () => {
    expect(previousTo({ openQuestion: 'city', corrects: 41, toFix: ['city'] })).toBeNull();
    expect(previousTo({ openQuestion: 'city', corrects: 41, toFix: [] })).toBe('preview');
    expect(previousTo({ openQuestion: 'preview', corrects: 41, toFix: [] })).toBeNull();
  });

  it('counts the preview as the last step', () => {
    expect(stepOf('title')).toEqual({ step: 1, of: questions.length + 1 });
    expect(stepOf('preview')).toEqual({ step: questions.length + 1, of: questions.length + 1 });
  });
});

describe('an entry', () => {
  it('can be submitted with all answers that have to be there, and not while one of them is missing', () => {
    expect(isComplete(anEvening)).toBe(true);
    const without = {
      title: null,
      firstDay: null,
      country: null,
      cities: [],
      categoryId: null,
      photosDone: false,
    };
    for (const [column, missing] of Object.entries(without)) {
      expect(isComplete({ ...anEvening, [column]: missing }), column).toBe(false);
    }
  });

  it('needs as many photos as its category asks for, all of them stored', () => {
    expect(isComplete({ ...anEvening, category: { leastPhotos: 3 } })).toBe(false);
    const photos = [{ fileUniqueId: 'a', status: 'loading' as const }];
    expect(isComplete({ ...anEvening, photos })).toBe(false);
  });
});
