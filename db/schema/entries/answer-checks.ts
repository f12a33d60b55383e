import { type SQL, sql } from 'drizzle-orm';
import { sqlName } from '#db/schema/sql-name.ts';
import { type AnswerColumn, answers } from '#src/domain/entries/answers/all-answers.ts';

type Table = Record<AnswerColumn, { name: string; keyAsName: boolean }>;

/** The condition that all answers are there that submission needs: "title is not null and first_day is not null …". */
export function allAnswered(table: Table): SQL {
  return each(table, 'is not null', ({ isOptional }) => !isOptional);
}

/** The condition that no answer is there: "title is null and first_day is null …". */
export function noneAnswered(table: Table): SQL {
  return each(table, 'is null', () => true);
}

/** Tests each answer. A check sees only its own row, so answers that are rows of another table are left out. */
function each(table: Table, test: string, isTested: (answer: (typeof answers)[number]) => boolean): SQL {
  const columns = answers.flatMap((answer) => {
    const [first] = answer.columns;
    return first && answer.rows === null && isTested(answer) ? [sqlName(table[first])] : [];
  });
  return sql.raw(columns.map((column) => `${column} ${test}`).join(' and '));
}
