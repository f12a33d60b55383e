import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import { z } from 'zod';
import { quote } from '#db/connection/pg-client.ts';
import { parseRows } from '#db/connection/query-rows.ts';
import { addJobsFrom } from '#db/queries/delivery/worker/backup.ts';
import type { Sequence, Table } from './catalogue.ts';

/** Keeps everybody else out of these tables until the transaction ends. */
export async function lockTables(client: ClientBase, tables: readonly Table[]): Promise<void> {
  await client.query(`lock table ${listNames(tables)} in access exclusive mode`);
}

/** Takes away what a bot writes at its first start. */
export async function emptyTables(client: ClientBase, tables: readonly Table[]): Promise<void> {
  await client.query(`truncate ${listNames(tables)}`);
}

const listNames = (tables: readonly Table[]) => tables.map(({ name }) => `public.${quote(name)}`).join(', ');

/** Takes the rows of a table as `readRows` gave them; all other rows that they refer to must be there. */
export function writeRows(client: ClientBase, { name, columns }: Table) {
  return client.query(from(`copy public.${quote(name)} (${columns.map(quote).join(', ')}) from stdin`));
}

const countRow = z.object({ count: z.int() });

export async function countRows(client: ClientBase, { name }: Table): Promise<number> {
  const { rows } = await client.query(`select count(*)::int as count from public.${quote(name)}`);
  return parseRows(countRow, rows)[0]?.count ?? 0;
}

/** More rows than any campaign has: ids that were given after a backup are not given again. */
export const idGap = 1_000_000;

/**
 * Sets the sequences beyond all that was given until the backup, and after it: cards and questions of entries that
 * are lost still stand in chats, and their buttons must not decide on other entries.
 */
export async function setSequences(client: ClientBase, sequences: readonly Sequence[]): Promise<void> {
  for (const { name, lastValue, isCalled } of sequences) {
    await client.query('select setval($1, $2::bigint + $3, $4)', [
      `public.${quote(name)}`,
      lastValue,
      idGap,
      isCalled,
    ]);
  }
}

/** Takes jobs as `readJobs` gave them; `putJobsBack` then puts them into the queue. */
export async function writeJobs(client: ClientBase) {
  await client.query(`
    create temporary table kept_jobs (
      place integer generated always as identity, task text, payload json, queue text, key text, run_at timestamptz,
      priority integer, attempts integer, max_attempts integer
    ) on commit drop`);
  return client.query(
    from('copy kept_jobs (task, payload, queue, key, run_at, priority, attempts, max_attempts) from stdin'),
  );
}

/** Puts the jobs into the queue in their order, each due when it was and with the attempts that it had. */
export async function putJobsBack(client: ClientBase): Promise<void> {
  await client.query(addJobsFrom('kept_jobs'));
}
