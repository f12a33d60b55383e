import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { listSequences, listTables } from '#db/backup/catalogue.ts';
import { connectForBackup, readJobs, readRows } from '#db/backup/snapshot.ts';
import { findLastMigration } from '#db/connection/migrations.ts';
import type { StorageConfig } from '#src/config.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { writeArchive } from './archive-writer.ts';
import { holdPhotos } from './hold-photos.ts';
import { formatVersion, jobsPath, type Manifest, photoPath, tablePath } from './manifest.ts';
import { createMeasure, type Measures } from './measure.ts';
import type { Progress } from './progress.ts';
import { openSpool } from './spool.ts';

/**
 * Writes the database and its photos, as they are at one moment, into one file. The bot goes on meanwhile,
 * undisturbed except by one connection that reads.
 * @param file must not exist yet; it appears only when it is complete
 */
export async function makeBackup(
  { url, dataDir, file }: { url: string; file: string } & Pick<StorageConfig, 'dataDir'>,
  progress: Progress,
): Promise<Manifest> {
  const client = await connectForBackup(url);
  try {
    // On the disk of the photos, because a hard link cannot lead to another disk.
    const spool = openSpool(join(dataDir, '.backup'));
    const manifest = await fillSpool(client, { spool, photos: join(dataDir, 'photos') }, progress);
    await writeArchive(file, manifest, spool, progress);
    return manifest;
  } finally {
    await client.end();
  }
}

async function fillSpool(
  client: Client,
  { spool, photos }: { spool: string; photos: string },
  progress: Progress,
): Promise<Manifest> {
  const { at, held, missing } = await holdPhotos(client, photos, spool);
  if (missing.length > 0 && held.length === 0) {
    throw new OperatorProblem(`None of ${missing.length} photos is in ${photos}: set DATA_DIR to the bot's.`);
  }
  const migration = await findLastMigration(client);
  if (!migration) throw new Error('tables without migrations');
  const keep = async (rows: Readable, path: string) => {
    const { stream, measures } = createMeasure();
    await mkdir(dirname(join(spool, path)), { recursive: true, mode: 0o700 });
    await pipeline(rows, stream, createWriteStream(join(spool, path), { mode: 0o600 }));
    return measures();
  };
  const tables: Manifest['tables'] = [];
  for (const table of await listTables(client)) {
    tables.push({ ...table, ...(await keep(readRows(client, table), tablePath(table))) });
    progress(`read ${tables.length} tables`);
  }
  const jobs = await keep(readJobs(client), jobsPath);
  const sequences = await listSequences(client);
  await client.query('commit');

  const measured: Manifest['photos'] = [];
  for (const file of held) {
    const { bytes, sha256 } = await measureFile(join(spool, photoPath(file)));
    measured.push({ file, bytes, sha256 });
    progress(`looked through ${measured.length} of ${held.length} photos`);
  }
  return {
    ...{ format: 'hesabat-backup', version: formatVersion, at, migration, sequences, tables, jobs },
    ...{ photos: measured, missingPhotos: missing },
  };
}

async function measureFile(file: string): Promise<Measures> {
  const { stream, measures } = createMeasure();
  await pipeline(createReadStream(file), stream.resume());
  return measures();
}
