import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { connect, type Db } from '#db/connection/client.ts';
import { sessions } from '#db/connection/pools.ts';
import { readPhoto, takeOverCopy } from '#db/queries/entries/photos.ts';
import type { Logger } from '#src/logger.ts';

/** Milliseconds between two lines of the log that tell how far it is. */
const tellEvery = 5_000;

/**
 * Takes over the photos that earlier versions kept in a folder, one by one, and compares each with what the database holds
 * then. Files that no photo names, whose deletion was still to come, go with the folder. It can be killed at any moment:
 * nothing is removed before all were compared, and the next start goes on.
 *
 * The folder stays where no photo names any of its files, because it may belong to another database, and where a file is
 * not as the database has it.
 */
export async function takeOverPhotos(
  { url, folder }: { url: string; folder: string },
  { logger, ending }: { logger: Pick<Logger, 'info' | 'warn'>; ending?: AbortSignal | undefined },
): Promise<void> {
  const files = await listFiles(folder);
  if (files === null) return;
  const { db, close } = connect(url, { most: 1, ...sessions.operation });
  try {
    const found: Record<Outcome, string[]> = { same: [], different: [], unnamed: [] };
    let told = Date.now();
    if (files.length > 0)
      logger.info({ photos: files.length }, 'photos are being taken over from the folder');
    for (const [index, file] of files.entries()) {
      ending?.throwIfAborted();
      found[await takeOver(db, folder, file)].push(file);
      if (Date.now() - told < tellEvery) continue;
      told = Date.now();
      logger.info({ photos: index + 1, of: files.length }, 'photos are being taken over from the folder');
    }
    const { same, different, unnamed } = found;
    if (different.length > 0 || (same.length === 0 && unnamed.length > 0)) {
      const facts = { same: same.length, different: different.length, unnamed: unnamed.length };
      logger.warn(facts, 'the folder of photos stays: they are not those of this database');
      return;
    }
    // What tells that the folder belongs to this database goes last.
    for (const file of [...unnamed, ...same]) await rm(join(folder, file), { force: true });
    // A disk of its own that is mounted there stays, without files.
    await rm(folder, { recursive: true, force: true }).catch(() => {});
    if (files.length === 0) return;
    logger.info({ photos: same.length }, 'photos were taken over, and their folder was removed');
  } finally {
    await close();
  }
}

type Outcome = 'same' | 'different' | 'unnamed';

async function takeOver(db: Db, folder: string, file: string): Promise<Outcome> {
  const known = await readPhoto(db, file);
  const bytes = await readFile(join(folder, file));
  if (!known && !(await takeOverCopy(db, file, bytes))) return 'unnamed';
  const copy = known ?? (await readPhoto(db, file));
  return copy?.equals(bytes) ? 'same' : 'different';
}

/** The names of all files, as photos have them: with a slash where they are in folders. Null if there is no folder. */
async function listFiles(folder: string): Promise<string[] | null> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return null;
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
