import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { beginSnapshot } from '#db/backup/snapshot.ts';
import { photoPath } from './manifest.ts';

export interface HeldSnapshot {
  at: string;
  /** The photos that it names, all of them in the spool. */
  held: string[];
  missing: string[];
}

/** Snapshots until one names no photo that was deleted just then. */
const mostSnapshots = 5;

/**
 * Begins a snapshot and puts the photos that it names into the spool, as second names of the same files: what the
 * bot deletes from then on stays there.
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

/** @returns false where there is no such file (any more) */
async function hold(file: string, name: string): Promise<boolean> {
  await mkdir(dirname(name), { recursive: true, mode: 0o700 });
  try {
    await link(file, name);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    // Held since an earlier snapshot.
    if (code === 'EEXIST') return true;
  }
  // Not every disk can give a file a second name, and none can to a file on another one.
  return copyFile(file, name).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
