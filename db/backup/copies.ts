import type { ClientBase } from 'pg';
import { z } from 'zod';
import { parseRows } from '#db/connection/query-rows.ts';
import { copiesTable } from './catalogue.ts';

/** Whether clean copies of photos are in this database: earlier versions kept them in a folder. */
export async function hasCopies(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query('select where to_regclass($1) is not null', [`public.${copiesTable}`]);
  return rows.length > 0;
}

const listedRow = z.object({ file: z.string(), bytes: z.int(), sha256: z.string() });

/** All clean copies, without reading them. */
export async function listCopies(client: ClientBase): Promise<Array<z.infer<typeof listedRow>>> {
  const { rows } = await client.query(
    'select file, size as bytes, digest as sha256 from public.photo_copies order by file',
  );
  return parseRows(listedRow, rows);
}

const missingRow = z.object({ file: z.string() });

/** The photos that are stored as far as the database knows, and have no clean copy. */
export async function listMissingCopies(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query(`
    select distinct file from public.entry_photos photo where status = 'stored'
      and not exists (select from public.photo_copies copy where copy.file = photo.file) order by file`);
  return parseRows(missingRow, rows).map(({ file }) => file);
}

const copyRow = z.object({ bytes: z.instanceof(Buffer) });

/** Reads one clean copy. */
export async function readCopy(client: ClientBase, file: string): Promise<Buffer> {
  const text = 'select bytes from public.photo_copies where file = $1';
  const { rows } = await client.query({ name: 'read copy', text, values: [file] });
  const [copy] = parseRows(copyRow, rows);
  if (!copy) throw new Error('a clean copy that is not in its own snapshot');
  return copy.bytes;
}

export async function writeCopy(client: ClientBase, file: string, bytes: Buffer): Promise<void> {
  const text = 'insert into public.photo_copies (file, bytes) values ($1, $2)';
  await client.query({ name: 'write copy', text, values: [file, bytes] });
}
