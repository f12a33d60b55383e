import { type SQL, sql } from 'drizzle-orm';
import { sqlName } from '#db/schema/sql-name.ts';
import { type AnswerColumn, answers } from '#src/domain/entries/answers/all-answers.ts';

type Table = Record<AnswerColumn, { name: string; keyAsName: boolean }>;

/** "title is not null and first_day is not null …": every answer is there that an entry cannot be submitted without. */
export function allAnswered(table: Table): SQL {
  return each(table, 'is not null', ({ isOptional }) => !isOptional);
}

/** "title is null and first_day is null …": no answer is there. */
export function noneAnswered(table: Table): SQL {
  return each(table, 'is null', () => true);
}

/** A check sees its own row alone: answers that are rows of another table are not in it. */
function each(table: Table, test: string, isMeant: (answer: (typeof answers)[number]) => boolean): SQL {
  const columns = answers.flatMap((answer) => {
    const [first] = answer.columns;
    return first && answer.rows === null && isMeant(answer) ? [sqlName(table[first])] : [];
  });
  return sql.raw(columns.map((column) => `${column} ${test}`).join(' and '));
}
