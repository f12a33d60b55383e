/** What an organizer is asked, in this order. */
export const questions = ['title', 'date', 'country', 'city', 'category', 'photo'] as const;

export type Question = (typeof questions)[number];

/** Where a draft can stand: at a question, or at the preview that follows the last one. */
export const askable = [...questions, 'preview'] as const;

export type Askable = (typeof askable)[number];

/** What decides which questions of a draft are answered. */
export interface Answers {
  title: string | null;
  firstDay: string | null;
  country: string | null;
  cities: ReadonlyArray<{ isAmbiguous: boolean }>;
  categoryId: number | null;
  /** No photo is an answer too, where the category asks for none: so the answer is "done", not a photo. */
  photosDone: boolean;
  /** What a correction is yet to ask, though there are answers. */
  toFix: readonly Question[];
}

function isAnswered(answers: Answers, question: Question): boolean {
  switch (question) {
    case 'title':
      return answers.title !== null;
    case 'date':
      return answers.firstDay !== null;
    case 'country':
      return answers.country !== null;
    case 'city':
      return answers.cities.length > 0 && !answers.cities.some(({ isAmbiguous }) => isAmbiguous);
    case 'category':
      return answers.categoryId !== null;
    case 'photo':
      return answers.photosDone;
  }
}

/** The first question without an answer: where a draft goes on, also after one answer was changed. */
export function nextToAsk(answers: Answers): Askable {
  return answers.toFix[0] ?? questions.find((question) => !isAnswered(answers, question)) ?? 'preview';
}

/** Whether a draft can be submitted as it is. */
export function isComplete(
  draft: Answers & {
    photos: ReadonlyArray<{ status: 'loading' | 'stored' }>;
    category: { leastPhotos: number } | null;
  },
): boolean {
  const { photos, category } = draft;
  return (
    nextToAsk({ ...draft, toFix: [] }) === 'preview' &&
    photos.every(({ status }) => status === 'stored') &&
    photos.length >= (category?.leastPhotos ?? 0)
  );
}

/** Where Back leads; null where there is nothing before. A correction goes from each question to its preview. */
export function previousTo(draft: {
  openQuestion: Askable;
  corrects: number | null;
  toFix: readonly Question[];
}): Askable | null {
  if (draft.corrects !== null) {
    return draft.openQuestion === 'preview' || draft.toFix.length > 0 ? null : 'preview';
  }
  return questions[askable.indexOf(draft.openQuestion) - 1] ?? null;
}

/** "Step 3 of 7": the preview is the last step. */
export function stepOf(asked: Askable): { step: number; of: number } {
  return { step: askable.indexOf(asked) + 1, of: askable.length };
}
