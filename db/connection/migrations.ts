import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { ClientBase } from 'pg';
import { z } from 'zod';
import type { Db } from './client.ts';
import { parseRows, queryRows } from './query-rows.ts';

export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));

const migration = z.object({ when: z.number(), hash: z.string() });

/** Identifies a migration: the time at which it was generated, in milliseconds, and the hash of its text. */
export type Migration = z.infer<typeof migration>;

/** All migrations of this code, oldest first. */
export function listMigrations(): Migration[] {
  return readMigrationFiles({ migrationsFolder }).map(({ folderMillis: when, hash }) => ({ when, hash }));
}

/** The last migration that was applied to a database; null if none was. */
export async function findLastMigration(client: ClientBase): Promise<Migration | null> {
  const known = await client.query(`select where to_regclass('drizzle.__drizzle_migrations') is not null`);
  if (known.rows.length === 0) return null;
  const { rows } = await client.query(`
    select created_at::float8 as when, hash from drizzle.__drizzle_migrations order by created_at desc limit 1`);
  return parseRows(migration, rows)[0] ?? null;
}

/** Whether a database has all migrations of this code. It may have newer ones, of a version that runs beside it. */
export async function isMigrated(db: Db): Promise<boolean> {
  const newest = Math.max(...ownMigrations().map(({ when }) => when));
  const statement = sql`
    select coalesce(max(created_at), 0)::float8 >= ${newest} as done from drizzle.__drizzle_migrations`;
  const [row] = await queryRows(db, z.object({ done: z.boolean() }), statement);
  return row?.done ?? false;
}

let known: Migration[] | null = null;

/** They do not change while the program runs. */
function ownMigrations(): Migration[] {
  known ??= listMigrations();
  return known;
}

const journal = z.looseObject({ entries: z.array(z.looseObject({ when: z.number() })) });

/** Runs `act` with a temporary folder of the migrations up to the given one: the migrator applies all of a folder. */
export async function withMigrationsUpTo(
  { when }: Migration,
  act: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-migrations-'));
  try {
    await cp(migrationsFolder, folder, { recursive: true });
    const file = join(folder, 'meta', '_journal.json');
    const all = journal.parse(JSON.parse(await readFile(file, 'utf8')));
    const entries = all.entries.filter((entry) => entry.when <= when);
    await writeFile(file, JSON.stringify({ ...all, entries }));
    await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
