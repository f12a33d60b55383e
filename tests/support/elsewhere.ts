import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createDatabase } from './database/database.ts';
import { createFolder } from './programs/run-operation.ts';
import type { Stage } from './stage.ts';

/**
 * Where a backup may be brought back to: a database of its own, and a data folder that is not there yet.
 * @param bare the database has no tables either
 */
export async function openElsewhere({ bare = true } = {}) {
  const database = await createDatabase({ bare });
  onTestFinished(database.remove);
  const { url: databaseUrl, db, sql } = database;
  return { databaseUrl, db, sql, dataDir: join(await createFolder(), 'data') };
}

/** Where the bot of a stage keeps everything, as a command of the operator is told. */
export function placeOf({ database, dataDir }: Stage) {
  return { databaseUrl: database.url, dataDir };
}
