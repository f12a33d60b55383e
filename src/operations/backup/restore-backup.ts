import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { ensureUntouched } from '#db/backup/ensure-untouched.ts';
import { openClient } from '#db/backup/open-client.ts';
import { holdMigrations } from '#db/connection/migrate.ts';
import { findLastMigration, listMigrations, type Migration } from '#db/connection/migrations.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { incomingName } from '#src/photos/store.ts';
import { readArchive } from './archive-reader.ts';
import { loadBackup } from './load-backup.ts';
import type { Manifest } from './manifest.ts';
import { ensureNoOtherPhotos, placePhotos } from './place-photos.ts';
import type { Progress } from './progress.ts';
import { openSpool } from './spool.ts';

/**
 * Brings a backup back into a database and a data folder that nobody uses yet. Everything is checked before anything
 * is changed. Photos get their place first; the database is loaded by one transaction, and only with its end it is
 * done. Killed before that, it can be run again.
 * @param reach gives the database; called once the file was found to be whole
 * @returns what was brought back, and the tables of the file that are none of the bot's
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
  // Within the photos' folder, which may be a disk of its own.
  const spool = openSpool(join(photos, incomingName, 'restore'));
  const foreign: string[] = [];
  await holdMigrations(url, async (migrateTables) => {
    const client = await openClient(url);
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
    `${file} comes from a version of the bot that this one does not know: take the version that wrote it, or a newer one.`,
  );
}

function ensureNotNewer(found: Migration | null, wanted: Migration): void {
  if (found === null || found.when <= wanted.when) return;
  throw new OperatorProblem(
    'A newer bot than that of the backup was started on this database: give DATABASE_URL or DATA_DIR of a new one. Nothing was changed.',
  );
}
