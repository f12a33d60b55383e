import type { ClientBase } from 'pg';
import { z } from 'zod';
import { quote } from '#db/connection/pg-client.ts';
import { parseRows } from '#db/connection/query-rows.ts';

const table = z.object({
  name: z.string(),
  /** Those that can be written: generated ones are left out. */
  columns: z.array(z.string()),
});

export type Table = z.infer<typeof table>;

const tableRow = table.extend({ refersTo: z.array(z.string()) });

/** What is loaded from a file that comes along with the bot: a backup need not hold it, nor a restore touch it. */
const gazetteer = 'gazetteer_%';

/** Its rows are files of their own in a backup, see `copies.ts`. */
export const copiesTable = 'photo_copies';

/**
 * All tables of the bot but the gazetteer's and the photos', as the database itself knows them; what a table refers to
 * comes before it. Rows that refer to others of their own table need no order, since that is checked at the end of a
 * statement.
 */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query(
    `
    select c.relname as name,
      array(select attname::text from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
      array(select distinct other.relname::text from pg_constraint key join pg_class other on other.oid = key.confrelid
        where key.conrelid = c.oid and key.contype = 'f' and key.confrelid <> c.oid) as "refersTo"
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and c.relname not like $1 and c.relname <> $2 order by c.relname`,
    [gazetteer, copiesTable],
  );
  const ordered: Table[] = [];
  let left = parseRows(tableRow, rows);
  while (left.length > 0) {
    const known = new Set(ordered.map((table) => table.name));
    const ready = left.filter((table) => table.refersTo.every((name) => known.has(name)));
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    ordered.push(...ready.map(({ name, columns }) => ({ name, columns })));
    left = left.filter((table) => !ready.includes(table));
  }
  return ordered;
}

const sequenceRow = z.object({
  /** As text: it may be beyond what JavaScript counts. */
  lastValue: z.string(),
  /** False where it gives `lastValue` itself next. */
  isCalled: z.boolean(),
});

export type Sequence = z.infer<typeof sequenceRow> & { name: string };

const nameRow = z.object({ name: z.string() });

/** A sequence stands outside of snapshots: read after one, it is beyond all that the snapshot shows. */
export async function listSequences(client: ClientBase): Promise<Sequence[]> {
  const { rows: names } = await client.query(`
    select relname as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace order by 1`);
  const sequences: Sequence[] = [];
  for (const { name } of parseRows(nameRow, names)) {
    const { rows } = await client.query(`
      select last_value::text as "lastValue", is_called as "isCalled" from public.${quote(name)}`);
    sequences.push(...parseRows(sequenceRow, rows).map((row) => ({ ...row, name })));
  }
  return sequences;
}
