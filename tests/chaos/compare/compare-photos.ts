import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import type { Model } from '#tests/chaos/model.ts';
import { readPicture } from '#tests/chaos/people/pictures.ts';
import type { EntryRow } from './truth.ts';

/** Each entry has the pictures it was sent, in that order, and no file lies around that no photo names. */
export async function comparePhotos(
  model: Model,
  rows: readonly EntryRow[],
  { sql, folder }: { sql: Sql; folder: string },
): Promise<number> {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  let count = 0;
  for (const { phone, number, answers, isWithdrawn } of model.entries) {
    const photos = byNumber.get(number)?.photos ?? [];
    const found = await Promise.all(photos.map((photo) => describe(join(folder, photo.file), photo.status)));
    const wanted = isWithdrawn ? [] : answers.pictures.map(String);
    count += found.length;
    if (found.join() === wanted.join()) continue;
    model.miss(
      `No. ${number} has other photos than it was sent`,
      `expected: ${wanted.join(', ')}`,
      `found:    ${found.join(', ')}`,
      phone.story(),
    );
  }
  const named = await sql<Array<{ file: string }>>`select distinct file from entry_photos`;
  const files = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const needed = new Set(named.map(({ file }) => file));
  const spare = files.filter((file) => !needed.has(file));
  if (spare.length > 0)
    model.miss(`${spare.length} files belong to no photo: ${spare.slice(0, 5).join(', ')}`);
  return count;
}

async function describe(file: string, status: string): Promise<string> {
  if (status !== 'stored') return status;
  return readFile(file).then(
    async (bytes) => String(await readPicture(bytes).catch(() => 'unreadable')),
    () => 'no file',
  );
}
