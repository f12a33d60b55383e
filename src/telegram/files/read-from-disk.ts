import { open, stat } from 'node:fs/promises';
import { type Bytes, readAtMost } from './fetch-bytes.ts';

/**
 * Reads a file that a Bot API server put on the disk of this machine. Null if it is not there or may not be read, as where
 * the server runs on another machine or in a container.
 */
export async function readFromDisk(path: string, mostBytes: number): Promise<Bytes | null> {
  try {
    // A folder, a pipe or a device is no file that somebody sent, and could be read for ever.
    const { isFile, size } = await stat(path).then((found) => ({ isFile: found.isFile(), size: found.size }));
    if (!isFile) return null;
    if (size > mostBytes) return { kind: 'too-big' };
    const handle = await open(path);
    return await readAtMost(handle.createReadStream(), mostBytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && unreachable.has(error.code)) return null;
    throw error;
  }
}

const unreachable = new Set<unknown>(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);
