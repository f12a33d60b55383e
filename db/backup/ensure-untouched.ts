import type { ClientBase } from 'pg';
import { processLockClass } from '#db/queries/delivery/processes.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';

/** What a bot that nobody has written to yet has no rows in. */
const telling = ['people', 'entries', 'updates'];

/** @throws OperatorProblem when a bot runs on this database, or anybody has used one there */
export async function ensureUntouched(client: ClientBase): Promise<void> {
  const { rows: locks } = await client.query(
    `select from pg_locks where locktype = 'advisory' and classid = $1
      and database = (select oid from pg_database where datname = current_database())`,
    [processLockClass],
  );
  if (locks.length > 0) {
    throw new OperatorProblem('A bot runs on this database: stop it first. Nothing was changed.');
  }
  for (const name of telling) {
    const known = await client.query('select where to_regclass($1) is not null', [`public.${name}`]);
    if (known.rows.length === 0) continue;
    const { rows } = await client.query(`select from public.${name} limit 1`);
    if (rows.length > 0) {
      throw new OperatorProblem(
        `The database is in use already (there are ${name}): give DATABASE_URL or DATA_DIR of a new one. Nothing was changed.`,
      );
    }
  }
}
