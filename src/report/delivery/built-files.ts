import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BuiltFile } from '#src/report/build/order.ts';

/** Written last: a folder that has this list has all of its files. */
const list = 'files.json';

const listed = z.array(z.object({ path: z.string(), name: z.string() }));

/** The files in this folder; null unless all of them are there. */
export async function findBuilt(folder: string): Promise<BuiltFile[] | null> {
  const known = await readFile(join(folder, list), 'utf8').catch(() => null);
  return known === null ? null : listed.parse(JSON.parse(known));
}

/**
 * The files in this folder, built now unless they are there already: a sending that was interrupted goes on with the
 * same files.
 */
export async function ensureBuilt(folder: string, build: () => Promise<BuiltFile[]>): Promise<BuiltFile[]> {
  const known = await findBuilt(folder);
  if (known) return known;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = await build();
  const unfinished = join(folder, `.${list}`);
  await writeFile(unfinished, JSON.stringify(files));
  await rename(unfinished, join(folder, list));
  return files;
}
