import { expect, it, onTestFinished } from 'vitest';
import { createDatabase } from '#tests/support/database/database.ts';

/** Of these only a handful of rows exist, or nothing that they refer to is ever deleted. */
const without = ['categories.campaign_id'];

it('every column that refers to another table has an index: else a deletion there reads all rows here', async () => {
  const database = await createDatabase();
  onTestFinished(() => database.remove());
  const rows = await database.sql<Array<{ name: string }>>`
    select key.conrelid::regclass || '.' || attname as name
    from pg_constraint key
    join pg_attribute on attrelid = key.conrelid and attnum = key.conkey[1]
    where key.contype = 'f' and key.connamespace = 'public'::regnamespace
      and not exists (
        select from pg_index where indrelid = key.conrelid and indkey[0] = key.conkey[1]
          and (indpred is null or pg_get_expr(indpred, indrelid) = '(' || attname || ' IS NOT NULL)')
      )
    order by name`;
  expect(rows.map(({ name }) => name)).toEqual(without);
});
