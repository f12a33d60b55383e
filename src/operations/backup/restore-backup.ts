import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { hasCopies, writeCopy } from '#db/backup/copies.ts';
import { ensureUntouched } from '#db/backup/ensure-untouched.ts';
import { holdMigrations } from '#db/connection/migrate.ts';
import { findLastMigration, listMigrations, type Migration } from '#db/connection/migrations.ts';
import { openPgClient } from '#db/connection/pg-client.ts';
import { sessions } from '#db/connection/pools.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { createLogger } from '#src/logger.ts';
import { takeOverPhotos } from '#src/operations/take-over-photos.ts';
import { readArchive } from './archive-reader.ts';
import { loadBackup } from './load-backup.ts';
import type { Manifest } from './manifest.ts';
import { ensureNoOtherPhotos, writePhoto } from './photos-in-folder.ts';
import type { Progress } from './progress.ts';

/**
 * Restores a backup into a database that is not used yet. Everything is checked before anything is changed. All is loaded
 * in one transaction, so a restore that was killed can be run again. Of a version that kept photos in a folder, they are
 * put there before that transaction commits, and then taken over as at a start: by this one, or by the bot if it was killed.
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
  const folder = join(dataDir, 'photos');
  const url = await reach();
  const foreign: string[] = [];
  let isInTable = true;
  await holdMigrations(url, async (migrateTables) => {
    const client = await openPgClient(url, sessions.operation);
    try {
      await ensureUntouched(client);
      await ensureNotNewer(await findLastMigration(client), manifest.migration);
      await migrateTables(manifest.migration);
      isInTable = await hasCopies(client);
      if (!isInTable) await ensureNoOtherPhotos(folder, manifest);
      const takePhoto = async (name: string, content: Readable) => {
        if (isInTable) await writeCopy(client, name, await buffer(content));
        else await writePhoto(folder, name, content);
      };
      await client.query('begin');
      foreign.push(...(await loadBackup(client, { file, manifest, takePhoto }, progress)));
      await client.query('commit');
    } finally {
      await client.end();
    }
    await migrateTables();
    if (!isInTable) await takeOverPhotos({ url, folder }, { logger: createLogger('silent', '') });
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
