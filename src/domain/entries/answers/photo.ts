import { defineAnswer } from './define-answer.ts';

/** Telegram's albums hold ten, and so does an entry. */
export const mostPhotos = 10;

interface Row {
  /** No photo is an answer too, where the category asks for none: so the answer is "done", not a photo. */
  photosDone: boolean;
  photos: ReadonlyArray<{ fileUniqueId: string; status: 'loading' | 'stored' }>;
  category: { leastPhotos: number } | null;
}

export const photo = defineAnswer({
  name: 'photo',
  sign: '🖼',
  columns: ['photosDone'],
  rows: 'photos',
  isOptional: false,
  isAnswered: ({ photosDone }: Row) => photosDone,
  isSufficient: ({ photos, category }: Row) =>
    photos.every(({ status }) => status === 'stored') && photos.length >= (category?.leastPhotos ?? 0),
  compare(before: Row, after: Row) {
    const [had, has] = [filesOf(before), filesOf(after)];
    const added = [...has].filter((file) => !had.has(file)).length;
    const removed = [...had].filter((file) => !has.has(file)).length;
    return added + removed === 0 ? null : { added, removed };
  },
  words: null,
  tell: ({ photos }) => ({ photosStillLoading: photos.filter(({ status }) => status === 'loading').length }),
  report: 'own place',
});

function filesOf({ photos }: Row): Set<string> {
  return new Set(photos.map(({ fileUniqueId }) => fileUniqueId));
}
