import { buildTitleKey } from '#src/domain/entries/title-key.ts';
import { compareValues, defineAnswer } from './define-answer.ts';

interface Row {
  title: string | null;
  /** The title folded, by which likely duplicates are found: never without its title. */
  titleKey: string | null;
}

export const title = defineAnswer({
  name: 'title',
  sign: '✏️',
  columns: ['title', 'titleKey'],
  rows: null,
  isOptional: false,
  isAnswered: ({ title }: Row) => title !== null,
  derive: ({ title }) => (title == null ? {} : { titleKey: buildTitleKey(title) }),
  compare: (before: Row, after: Row) => compareValues(before.title, after.title),
  words: { read: ({ title }: Row) => title, show: (title) => title, isNamed: false, isQuoted: true },
  tell: ({ title }) => ({ title }),
  report: 'own place',
});
