import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { listSequences, listTables } from '#db/backup/catalogue.ts';
import { hasCopies, listCopies, listMissingCopies, readCopy } from '#db/backup/copies.ts';
import { beginSnapshot, connectForBackup, readJobs, readRows } from '#db/backup/snapshot.ts';
import { findLastMigration } from '#db/connection/migrations.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { writeArchive } from './archive-writer.ts';
import { formatVersion, jobsPath, type Manifest, tablePath } from './manifest.ts';
import { createMeasure } from './measure.ts';
import type { Progress } from './progress.ts';
import { openSpool } from './spool.ts';

/**
 * Writes the database, as it is at one moment, into one file. The bot goes on meanwhile, undisturbed except by one
 * connection that reads. Tables wait on the disk until the sizes of all are known; photos are read one by one.
 * @param file must not exist yet; it appears only when it is complete
 */
export async function makeBackup(
  { url, file }: { url: string; file: string },
  progress: Progress,
): Promise<Manifest> {
  const client = await connectForBackup(url);
  try {
    const at = await beginSnapshot(client);
    if (!(await hasCopies(client))) {
      throw new OperatorProblem(
        'The database is of an earlier version, whose photos are in a folder: make the backup with that version, or start this one first.',
      );
    }
    const spool = openSpool(`${file}.unfinished`);
    const manifest = await fillSpool(client, { spool, at }, progress);
    await writeArchive(file, { manifest, spool, readPhoto: (name) => readCopy(client, name) }, progress);
    return manifest;
  } finally {
    await client.end();
  }
}

async function fillSpool(
  client: Client,
  { spool, at }: { spool: string; at: string },
  progress: Progress,
): Promise<Manifest> {
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
  const photos = await listCopies(client);
  const missingPhotos = await listMissingCopies(client);
  return {
    ...{ format: 'hesabat-backup', version: formatVersion, at, migration, sequences, tables, jobs },
    ...{ photos, missingPhotos },
  };
}
