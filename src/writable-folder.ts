import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OperatorProblem } from './domain/operator-error.ts';

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;

/**
 * Ensures that a folder is there and can be written to, and creates it if it is missing.
 * @param setting the setting that names it, for the operator
 * @throws OperatorProblem
 */
export async function ensureWritableFolder(setting: string, path: string): Promise<void> {
  const folder = resolve(path);
  try {
    await createFolder(folder);
    // Rights alone do not tell: a file system can be read-only, or full.
    await rm(await mkdtemp(join(folder, '.can-write-')), { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorProblem(
      `${setting}: the bot cannot write to the folder ${folder} (${reasons[code ?? ''] ?? code}): ${remedies[code ?? ''] ?? `set ${setting} to a folder that it can write to`}.`,
    );
  }
}

const reasons: Record<string, string> = {
  EACCES: 'it may not',
  EPERM: 'it may not',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  ENOTDIR: 'a part of this path is a file',
  EEXIST: 'a file has this name',
  ENOENT: 'it cannot be created',
};

const remedies: Record<string, string> = {
  ENOSPC: 'make room, then start again',
  EDQUOT: 'make room, then start again',
};

/**
 * Creates a folder and those above it. Node's own recursive `mkdir` never ends where a folder is there and takes none,
 * such as /proc: there it is told that the one above is missing, again and again.
 */
async function createFolder(folder: string): Promise<void> {
  const create = () => mkdir(folder, { mode: 0o700 });
  try {
    await create();
  } catch (error) {
    if (isCode(error, 'EEXIST')) return;
    if (!isCode(error, 'ENOENT') || dirname(folder) === folder) throw error;
    await createFolder(dirname(folder));
    await create();
  }
}
