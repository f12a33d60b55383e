import type { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import { listSequences, listTables } from '#db/backup/catalogue.ts';
import { ensureUntouched } from '#db/backup/ensure-untouched.ts';
import {
  countRows,
  emptyTables,
  lockTables,
  putJobsBack,
  setSequences,
  writeJobs,
  writeRows,
} from '#db/backup/load.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { readArchive } from './archive-reader.ts';
import type { Manifest, Part } from './manifest.ts';
import type { Progress } from './progress.ts';

/**
 * Loads a backup into the tables, within the client's transaction.
 * @param manifest what was read from the same file before
 * @param takePhoto gets the content of each photo
 * @returns the tables of the file that are not the bot's, which are left out
 * @throws OperatorProblem if the file or the database has changed since it was checked
 */
export async function loadBackup(
  client: Client,
  {
    file,
    manifest,
    takePhoto,
  }: { file: string; manifest: Manifest; takePhoto: (file: string, content: Readable) => Promise<void> },
  progress: Progress,
): Promise<string[]> {
  const there = new Set((await listTables(client)).map(({ name }) => name));
  const tables = manifest.tables.filter(({ name }) => there.has(name));
  await lockTables(client, tables);
  await ensureUntouched(client);
  await emptyTables(client, tables);

  const take = async (part: Part, content: Readable) => {
    if (part.kind === 'photo') await takePhoto(part.file, content);
    else if (part.kind === 'jobs') await pipeline(content, await writeJobs(client));
    else if (there.has(part.table.name)) await pipeline(content, writeRows(client, part.table));
    else await finished(content.resume());
    progress(`loaded ${part.path}`);
  };
  if (!isDeepStrictEqual(await readArchive(file, take), manifest)) {
    throw new OperatorProblem(`${file} was changed while it was read: try again.`);
  }
  await putJobsBack(client);
  const sequences = new Set((await listSequences(client)).map(({ name }) => name));
  await setSequences(
    client,
    manifest.sequences.filter(({ name }) => sequences.has(name)),
  );
  for (const table of tables) {
    const rows = await countRows(client, table);
    if (rows !== table.rows) throw new Error(`${rows} rows of ${table.rows} in ${table.name}`);
  }
  return manifest.tables.map(({ name }) => name).filter((name) => !there.has(name));
}
