import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The store of clean photos. A key is the name of a file, at most one folder deep; anything else throws a RangeError
 * before a file is touched. Every method throws what the file system throws, such as when it is full, gone or not
 * ours.
 */
export type PhotoStore = {
  /** Keeps the photo, in place of an earlier one under the key. Readers see the whole of it or nothing. */
  write(key: string, bytes: Buffer): Promise<void>;
  /** The photo's bytes, or null when there is none. */
  read(key: string): Promise<Buffer | null>;
  /** Removes the photo; that there is none is all right. */
  delete(key: string): Promise<void>;
};

/** What a key looks like. */
export const photoKey = /^([\w-]{1,36}\/)?[\w-]{1,36}\.jpg$/;

/** Half-written files wait here; a key cannot begin with a dot, so no photo can be in the way. */
export const incomingName = '.incoming';

/** A half-written file that is older than this, in milliseconds, belongs to a process that has ended. */
const abandonedAfter = 60 * 60 * 1000;

/**
 * A store in a folder of this server, made when missing and closed to other users of the system.
 *
 * @throws when the folder cannot be made or is not ours
 */
export function openPhotoStore(folder: string): PhotoStore {
  const incoming = join(folder, incomingName);
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  for (const each of [folder, incoming]) chmodSync(each, 0o700);
  removeAbandoned(incoming);

  return {
    async write(key, bytes) {
      const target = join(folder, checkedKey(key));
      const entryFolder = dirname(target);
      const unfinished = join(incoming, randomUUID());
      try {
        await writeThrough(unfinished, bytes);
        await mkdir(entryFolder, { recursive: true, mode: 0o700 });
        await rename(unfinished, target);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      // The names too must survive a power cut, since the database is about to promise that the photo exists.
      await syncFolder(entryFolder);
      await syncFolder(folder);
    },

    async read(key) {
      try {
        return await readFile(join(folder, checkedKey(key)));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },

    async delete(key) {
      await rm(join(folder, checkedKey(key)), { force: true });
    },
  };
}

/** Keys come from our own database, so a wrong one is a bug and no answer to a person. */
function checkedKey(key: string): string {
  if (!photoKey.test(key)) {
    throw new RangeError(`Not a photo's key: ${JSON.stringify(key)}`);
  }
  return key;
}

async function writeThrough(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the names in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows, where some of us develop, does not let a folder be opened.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function removeAbandoned(incoming: string): void {
  for (const name of readdirSync(incoming)) {
    const file = join(incoming, name);
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - written > abandonedAfter) rmSync(file, { recursive: true, force: true });
  }
}
