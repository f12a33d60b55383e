import { open, stat } from 'node:fs/promises';
import { type Bytes, readAtMost } from './fetch-bytes.ts';

interface Limits {
  signal: AbortSignal;
  mostBytes: number;
}

/**
 * Reads a file that a Bot API server put on the disk of this machine. Null if it is not there or may not be read, as where
 * the server runs on another machine or in a container.
 * @throws Error of the disk, or the abort reason
 */
export async function readFromDisk(path: string, limits: Limits): Promise<Bytes | null> {
  const { signal } = limits;
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    // Nothing ends a call to a disk that hangs. It is left alone, so that at least nobody waits for it.
    return await Promise.race([read(path, limits), aborted]);
  } catch (error) {
    if (error instanceof Error && 'code' in error && unreachable.has(error.code)) return null;
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

async function read(path: string, { signal, mostBytes }: Limits): Promise<Bytes | null> {
  // A folder, a pipe or a device is no file that somebody sent, and could be read for ever.
  const { isFile, size } = await stat(path).then((found) => ({ isFile: found.isFile(), size: found.size }));
  if (!isFile) return null;
  if (size > mostBytes) return { kind: 'too-big' };
  const handle = await open(path);
  return readAtMost(handle.createReadStream({ signal }), mostBytes);
}

const unreachable = new Set<unknown>(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);
