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
  cities: readonly unknown[];
  categoryId: number | null;
  /** No photo is an answer too, where the category asks for none: so the answer is "done", not a photo. */
  photosDone: boolean;
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
      return answers.cities.length > 0;
    case 'category':
      return answers.categoryId !== null;
    case 'photo':
      return answers.photosDone;
  }
}

/** The first question without an answer: where a draft goes on, also after one answer was changed. */
export function nextToAsk(answers: Answers): Askable {
  return questions.find((question) => !isAnswered(answers, question)) ?? 'preview';
}

/** Where Back leads; null at the first question. */
export function previousTo(asked: Askable): Question | null {
  const index = askable.indexOf(asked);
  return questions[index - 1] ?? null;
}

/** "Step 3 of 7": the preview is the last step. */
export function stepOf(asked: Askable): { step: number; of: number } {
  return { step: askable.indexOf(asked) + 1, of: askable.length };
}
