import { type SQL, sql } from 'drizzle-orm';
import { entries } from '#db/schema/entries/entries.ts';
import { sqlName } from '#db/schema/sql-name.ts';
import { type AnswerColumn, answerColumns, answers } from '#src/domain/entries/answers/all-answers.ts';

const nameOf = (column: AnswerColumn) => sql.identifier(sqlName(entries[column]));

const names = answerColumns.map(nameOf);

/** "title, title_key, first_day …": the columns of `entries` that hold answers. */
export const listOfAnswers: SQL = sql.join(names, sql`, `);

/** "title = correction.title, …": all answers as another row has them. */
export function answersOf(table: string): SQL {
  return sql.join(
    names.map((name) => sql`${name} = ${sql.identifier(table)}.${name}`),
    sql`, `,
  );
}

/** "title = default, …": no answer any more. */
export const noAnswers: SQL = sql.join(
  names.map((name) => sql`${name} = default`),
  sql`, `,
);

/** Answers that are rows of their own: whether an entry has as many as it needs. */
const enoughRows: Record<NonNullable<(typeof answers)[number]['rows']>, SQL> = {
  cities: sql`exists (select from entry_cities where entry_id = entries.id)`,
  photos: sql`photos_done
    and not exists (select from entry_photos where entry_id = entries.id and status = 'loading')
    and (select count(*) from entry_photos where entry_id = entries.id)
      >= (select least_photos from categories where id = entries.category_id)`,
};

/** Whether an entry has all answers that it cannot be submitted without. */
export const isComplete: SQL = sql.join(
  answers.flatMap(({ columns: [first], rows, isOptional }) => {
    if (isOptional) return [];
    if (rows) return [enoughRows[rows]];
    return first ? [sql`${nameOf(first)} is not null`] : [];
  }),
  sql` and `,
);

/** The columns that hold answers, for a query of drizzle's. */
export const answersToRead = Object.fromEntries(answerColumns.map((column) => [column, true])) as Record<
  AnswerColumn,
  true
>;
