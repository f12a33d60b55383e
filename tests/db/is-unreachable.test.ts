import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { createDatabase } from '#tests/support/database/database.ts';

it('what Postgres cannot do now but later is told from what it will never do', async () => {
  const { db, remove } = await createDatabase({ bare: true });
  const isAwayAfter = (code: string) =>
    db.execute(sql.raw(`do $$ begin raise exception using errcode = '${code}'; end $$`)).then(
      () => null,
      (error) => isDatabaseAway(error),
    );
  const passing = { disk_full: '53100', too_many_connections: '53300', admin_shutdown: '57P01' };
  for (const [name, code] of Object.entries(passing)) expect(await isAwayAfter(code), name).toBe(true);
  const lasting = { unique_violation: '23505', undefined_table: '42P01', query_canceled: '57014' };
  for (const [name, code] of Object.entries(lasting)) expect(await isAwayAfter(code), name).toBe(false);
  await remove();
});
