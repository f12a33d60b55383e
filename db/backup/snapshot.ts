import type { Client } from 'pg';
import { to } from 'pg-copy-streams';
import { z } from 'zod';
import { openPgClient, quote } from '#db/connection/pg-client.ts';
import { sessions } from '#db/connection/pools.ts';
import { parseRows } from '#db/connection/query-rows.ts';
import { selectJobs } from '#db/queries/delivery/worker/backup.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import type { Table } from './catalogue.ts';

/** Held while a backup is made: one at a time is enough for the database. */
const backupLock = 7_240_010;

/** Opens the connection of a backup. @throws OperatorProblem when there is one already */
export async function connectForBackup(url: string): Promise<Client> {
  const client = await openPgClient(url, sessions.operation);
  const taken = await client.query('select where pg_try_advisory_lock($1)', [backupLock]);
  if (taken.rows.length > 0) return client;
  await client.end();
  throw new OperatorProblem('Another backup is being made at this moment: wait for it to end.');
}

const snapshotRow = z.object({ at: z.string() });

/**
 * From here on the client sees the database as it is at this one moment, while the bot goes on.
 * @returns that moment
 */
export async function beginSnapshot(client: Client): Promise<string> {
  await client.query('begin isolation level repeatable read read only');
  const { rows } = await client.query(`
    select to_char(clock_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`);
  const [snapshot] = parseRows(snapshotRow, rows);
  if (!snapshot) throw new Error('a snapshot without a row');
  return snapshot.at;
}

/** All rows of a table, in the words of Postgres' COPY. */
export function readRows(client: Client, { name, columns }: Table) {
  return client.query(to(`copy public.${quote(name)} (${columns.map(quote).join(', ')}) to stdout`));
}

/** The jobs that are not done, in the words of Postgres' COPY. */
export function readJobs(client: Client) {
  return client.query(to(`copy (${selectJobs}) to stdout`));
}
