import { category } from './category.ts';
import { city } from './city.ts';
import { country } from './country.ts';
import { date } from './date.ts';
import { photo } from './photo.ts';
import { title } from './title.ts';

/** What an entry is made of, in the order in which it is asked. */
export const answers = [title, date, country, city, category, photo] as const;

type DefinedAnswer = (typeof answers)[number];

export type Question = DefinedAnswer['name'];

/** What the answers need of an entry: its own columns, and the rows that belong to it. */
export type AnsweredRow = Intersection<RowOf<DefinedAnswer>>;

/** The columns of `entries` that hold answers. */
export type AnswerColumn = DefinedAnswer['columns'][number];

/** What an answer writes. Cities and photos have rows of their own. */
export type WrittenAnswer = Partial<Pick<AnsweredRow, AnswerColumn>>;

/** One answer that a correction changed. Places, days and categories are kept as codes and ids. */
export type Change = ChangeOf<DefinedAnswer>;

/** All columns that hold answers. */
export const answerColumns: readonly AnswerColumn[] = answers.flatMap(({ columns }) => [...columns]);

type RowOf<Each> = Each extends { isAnswered(row: infer Row): boolean } ? Row : never;

type ChangeOf<Each> = Each extends { name: infer Name; compare(...rows: never): infer Changed }
  ? { what: Name } & NonNullable<Changed>
  : never;

type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
