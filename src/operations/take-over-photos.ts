import type { Dirent } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
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
 * Nothing is removed where no photo names any of the files, because the folder may belong to another database. A file that
 * is not as the database has it stays, and so does what cannot be read and what is no file.
 */
export async function takeOverPhotos(
  { url, folder }: { url: string; folder: string },
  { logger, ending }: { logger: Pick<Logger, 'info' | 'warn'>; ending?: AbortSignal | undefined },
): Promise<void> {
  const files = await listFiles(folder);
  if (files === null) return;
  const { db, close } = connect(url, { most: 1, ...sessions.operation });
  try {
    const found: Record<Outcome, string[]> = { same: [], different: [], unnamed: [], unreadable: [] };
    let told = Date.now();
    if (files.length > 0)
      logger.info({ photos: files.length }, 'photos are being taken over from the folder');
    for (const [index, { path, isFile }] of files.entries()) {
      ending?.throwIfAborted();
      found[isFile ? await takeOver(db, folder, path) : 'unreadable'].push(path);
      if (Date.now() - told < tellEvery) continue;
      told = Date.now();
      logger.info({ photos: index + 1, of: files.length }, 'photos are being taken over from the folder');
    }
    await removeTaken(folder, found, logger);
  } finally {
    await close();
  }
}

type Outcome = 'same' | 'different' | 'unnamed' | 'unreadable';

async function takeOver(db: Db, folder: string, file: string): Promise<Outcome> {
  const known = await readPhoto(db, file);
  const bytes = await readFile(join(folder, file)).catch(() => null);
  if (bytes === null) return 'unreadable';
  if (!known && !(await takeOverCopy(db, file, bytes))) return 'unnamed';
  const copy = known ?? (await readPhoto(db, file));
  return copy?.equals(bytes) ? 'same' : 'different';
}

async function removeTaken(
  folder: string,
  { same, different, unnamed, unreadable }: Record<Outcome, string[]>,
  logger: Pick<Logger, 'info' | 'warn'>,
): Promise<void> {
  const isOurs = same.length > 0 || unnamed.length === 0;
  // What tells that the folder belongs to this database goes last.
  if (isOurs) for (const file of [...unnamed, ...same]) await rm(join(folder, file), { force: true });
  if (!isOurs || different.length + unreadable.length > 0) {
    const facts = { same: same.length, different: different.length, unnamed: unnamed.length };
    logger.warn(
      { ...facts, unreadable: unreadable.length },
      'the folder of photos stays: it holds what could not be taken over',
    );
    return;
  }
  // A disk of its own that is mounted there stays, without files.
  await rm(folder, { recursive: true, force: true }).catch(() => {});
  if (same.length + unnamed.length === 0) return;
  logger.info({ photos: same.length }, 'photos were taken over, and their folder was removed');
}

interface Found {
  /** As photos have it: with a slash where it is in a folder. */
  path: string;
  /** Not a link, nor a folder that cannot be looked into. */
  isFile: boolean;
}

/** All that is in a folder and those below. Null if there is no folder. */
async function listFiles(folder: string, below = ''): Promise<Found[] | null> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(folder, below), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return [{ path: below, isFile: false }];
  }
  const found: Found[] = [];
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...((await listFiles(folder, path)) ?? []));
    else found.push({ path, isFile: entry.isFile() });
  }
  return found;
}
