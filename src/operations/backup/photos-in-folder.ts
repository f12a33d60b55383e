import { createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import type { Manifest } from './manifest.ts';

/**
 * Ensures that the folder holds no photos except those of the backup: an earlier restore that was killed may have
 * put these there.
 * @throws OperatorProblem if it holds others
 */
export async function ensureNoOtherPhotos(photos: string, manifest: Manifest): Promise<void> {
  const own = new Set(manifest.photos.map(({ file }) => file));
  const found = await readdir(photos, { recursive: true, withFileTypes: true }).catch(() => []);
  const others = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(photos, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !own.has(file));
  if (others.length === 0) return;
  throw new OperatorProblem(
    `${photos} holds photos already: set DATA_DIR to a new folder. Nothing was restored.`,
  );
}

/** Writes a photo into the folder, and flushes it to the disk. */
export async function writePhoto(folder: string, file: string, content: Readable): Promise<void> {
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await pipeline(content, createWriteStream(target, { mode: 0o600, flush: true }));
}
