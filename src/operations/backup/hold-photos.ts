import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { beginSnapshot } from '#db/backup/snapshot.ts';
import { photoPath } from './manifest.ts';

export interface HeldSnapshot {
  at: string;
  /** The photos that the snapshot names and that are in the spool. */
  held: string[];
  missing: string[];
}

/** So many snapshots are tried until one names no photo that the bot deleted meanwhile. */
const mostSnapshots = 5;

/**
 * Begins a snapshot of the database, and makes hard links in the spool to the photos that it names. A photo that
 * the bot deletes later stays in the spool.
 */
export async function holdPhotos(client: Client, photos: string, spool: string): Promise<HeldSnapshot> {
  for (let attempt = 1; ; attempt += 1) {
    const { at, files } = await beginSnapshot(client);
    const missing: string[] = [];
    for (const file of files) {
      if (!(await hold(join(photos, file), join(spool, photoPath(file))))) missing.push(file);
    }
    if (missing.length === 0 || attempt === mostSnapshots) {
      const gone = new Set(missing);
      return { at, held: files.filter((file) => !gone.has(file)), missing };
    }
    await client.query('rollback');
  }
}

/** Puts a photo into the spool. @returns false if there is no such file, or no longer */
async function hold(file: string, name: string): Promise<boolean> {
  await mkdir(dirname(name), { recursive: true, mode: 0o700 });
  try {
    await link(file, name);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    // It was linked for an earlier snapshot.
    if (code === 'EEXIST') return true;
  }
  // Some file systems have no hard links, and none can link to another disk: copy the file instead.
  return copyFile(file, name).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
