import { inLocale } from '#src/domain/locale.ts';
import { compareValues, defineAnswer, type Reader } from './define-answer.ts';

interface Row {
  categoryId: number | null;
}

export const category = defineAnswer({
  name: 'category',
  sign: '🏷',
  columns: ['categoryId'],
  rows: null,
  isOptional: false,
  isAnswered: ({ categoryId }: Row) => categoryId !== null,
  compare: (before: Row, after: Row) => compareValues(before.categoryId, after.categoryId),
  words: { read: ({ categoryId }: Row) => categoryId, show: nameOf, isNamed: false },
  tell: ({ categoryId }, reader) => ({ category: categoryId === null ? null : nameOf(categoryId, reader) }),
  report: 'own place',
});

function nameOf(id: number, { locale, categories }: Reader): string {
  return inLocale(categories.find((category) => category.id === id)?.names ?? {}, locale);
}
