import type { Sql } from 'postgres';
import type { Model } from '#tests/chaos/model.ts';
import { readPicture } from '#tests/chaos/people/pictures.ts';
import type { EntryRow } from './truth.ts';

/** Each entry has the pictures it was sent, in that order, and no copy lies around that no photo names. */
export async function comparePhotos(model: Model, rows: readonly EntryRow[], sql: Sql): Promise<number> {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  let count = 0;
  for (const { phone, number, answers, isWithdrawn } of model.entries) {
    const photos = byNumber.get(number)?.photos ?? [];
    const found = await Promise.all(photos.map((photo) => describe(sql, photo)));
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
  const spare = await sql<Array<{ file: string }>>`
    select file from photo_copies copy
    where not exists (select from entry_photos photo where photo.file = copy.file)`;
  if (spare.length > 0) model.miss(`${spare.length} copies belong to no photo: ${spare[0]?.file}`);
  return count;
}

async function describe(sql: Sql, { file, status }: { file: string; status: string }): Promise<string> {
  if (status !== 'stored') return status;
  const [copy] = await sql<Array<{ bytes: Buffer }>>`select bytes from photo_copies where file = ${file}`;
  return copy ? String(await readPicture(copy.bytes).catch(() => 'unreadable')) : 'no copy';
}
