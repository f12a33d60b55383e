import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { queryRows } from '#db/connection/query-rows.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';

describe('rows of a statement that is written by hand', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase({ bare: true });
  });
  afterAll(() => database.remove());

  it('come as the driver gives them: ids and counts as numbers, moments as text, JSON and arrays as values', async () => {
    const row = z.object({
      count: z.int(),
      id: z.int(),
      share: z.string(),
      at: z.string(),
      ids: z.array(z.int()),
      list: z.array(z.object({ name: z.string() })),
      nobody: z.null(),
    });
    const statement = sql`
      select count(*) as count, 4503599627370496::bigint as id, 0.5::numeric as share,
        '2026-02-26 10:00:00+00'::timestamptz as at, array[1, 2]::bigint[] as ids,
        json_build_array(json_build_object('name', 'Aysel')) as list, null::int as nobody`;
    expect(await queryRows(database.db, row, statement)).toEqual([
      {
        ...{ count: 1, id: 4503599627370496, share: '0.5', at: '2026-02-26 10:00:00+00', ids: [1, 2] },
        ...{ list: [{ name: 'Aysel' }], nobody: null },
      },
    ]);
  });

  it('fail where they are not as their schema says, and the failure quotes nothing of them', async () => {
    const row = z.object({ status: z.enum(['pending', 'approved']), count: z.int() });
    const failure = await queryRows(
      database.db,
      row,
      sql`select 'Aysel' as status, '7000023757' as count`,
    ).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(z.ZodError);
    expect(String(failure)).toContain('expected number, received string');
    expect(String(failure)).not.toMatch(/Aysel|7000023757/);
  });

  it('are unknown until then: no type is claimed for them', async () => {
    // @ts-expect-error: `execute` takes no type of rows
    const rows = await database.db.execute<{ one: number }>(sql`select 1 as one`);
    await database.db.transaction(async (tx) => {
      // @ts-expect-error: nor does that of a transaction
      await tx.execute<{ one: number }>(sql`select 1 as one`);
    });
    expect(rows).toEqual([{ one: 1 }]);
  });
});
