import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { ensureUntouched } from '#db/backup/ensure-untouched.ts';
import { holdMigrations } from '#db/connection/migrate.ts';
import { findLastMigration, listMigrations, type Migration } from '#db/connection/migrations.ts';
import { openPgClient } from '#db/connection/pg-client.ts';
import { sessions } from '#db/connection/pools.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { incomingName } from '#src/photos/store.ts';
import { readArchive } from './archive-reader.ts';
import { loadBackup } from './load-backup.ts';
import type { Manifest } from './manifest.ts';
import { ensureNoOtherPhotos, placePhotos } from './place-photos.ts';
import type { Progress } from './progress.ts';
import { openSpool } from './spool.ts';

/**
 * Restores a backup into a database and a data folder that are not used yet. Everything is checked before anything
 * is changed. The database is loaded in one transaction, which commits after the photos are in their place. So a
 * restore that was killed can be run again.
 * @param reach returns the address of the database; called after the file was found to be complete
 * @returns the manifest of the backup, and the tables in it that are not the bot's
 * @throws OperatorProblem
 */
export async function restoreBackup(
  { file, dataDir, reach }: { file: string; dataDir: string; reach: () => Promise<string> },
  progress: Progress,
): Promise<{ manifest: Manifest; foreign: string[] }> {
  const manifest = await readArchive(file, async ({ path }, content) => {
    await finished(content.resume());
    progress(`checked ${path}`);
  });
  ensureKnown(manifest.migration, file);
  const photos = join(dataDir, 'photos');
  await ensureNoOtherPhotos(photos, manifest);
  const url = await reach();
  // Inside the photos' folder, which may be on a disk of its own: a rename does not reach another disk.
  const spool = openSpool(join(photos, incomingName, 'restore'));
  const foreign: string[] = [];
  await holdMigrations(url, async (migrateTables) => {
    const client = await openPgClient(url, sessions.operation);
    try {
      await ensureUntouched(client);
      await ensureNotNewer(await findLastMigration(client), manifest.migration);
      await migrateTables(manifest.migration);
      await client.query('begin');
      foreign.push(...(await loadBackup(client, { file, manifest, spool }, progress)));
      await placePhotos(spool, photos, manifest);
      await client.query('commit');
    } finally {
      await client.end();
    }
    await migrateTables();
  });
  return { manifest, foreign };
}

function ensureKnown(migration: Migration, file: string): void {
  if (listMigrations().some((known) => isDeepStrictEqual(known, migration))) return;
  throw new OperatorProblem(
    `${file} was written by a version of the bot that this one does not know: install that version, or a newer one.`,
  );
}

function ensureNotNewer(found: Migration | null, wanted: Migration): void {
  if (found === null || found.when <= wanted.when) return;
  throw new OperatorProblem(
    'A newer bot than that of the backup was started on this database: set DATABASE_URL or DATA_DIR to a new one. Nothing was changed.',
  );
}
