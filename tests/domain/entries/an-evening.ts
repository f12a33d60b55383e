import type { AnsweredRow } from '#src/domain/entries/answers/all-answers.ts';

const required = {
  title: 'An evening of poetry',
  titleKey: 'anevening',
  firstDay: '2026-02-26',
  lastDay: '2026-02-27',
  country: 'DE',
  cities: [{ name: 'Ulm', isAmbiguous: false }],
  categoryId: 1,
  category: { leastPhotos: 0 },
  photosDone: true,
  photos: ['a', 'b'].map((fileUniqueId) => ({ fileUniqueId, status: 'stored' as const })),
};

/** An entry to which every question was answered that has to be; no optional one is in it. */
export const anEvening = required as typeof required & AnsweredRow;

/** The same before its first answer. */
export const nothingAnswered = {
  ...{ title: null, titleKey: null, firstDay: null, lastDay: null, country: null, cities: [] },
  ...{ categoryId: null, category: null, photosDone: false, photos: [] },
} as object as AnsweredRow;
