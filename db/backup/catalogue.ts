import type { ClientBase } from 'pg';
import { quote } from './open-client.ts';

export interface Table {
  name: string;
  /** Those that can be written: generated ones are left out. */
  columns: string[];
}

/** What is loaded from a file that comes along with the bot: a backup need not hold it, nor a restore touch it. */
const gazetteer = 'gazetteer_%';

/**
 * All tables of the bot but the gazetteer's, as the database itself knows them; what a table refers to comes before it. Rows that refer
 * to others of their own table need no order, since that is checked at the end of a statement.
 */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table & { refersTo: string[] }>(
    `
    select c.relname as name,
      array(select attname::text from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
      array(select distinct other.relname::text from pg_constraint key join pg_class other on other.oid = key.confrelid
        where key.conrelid = c.oid and key.contype = 'f' and key.confrelid <> c.oid) as "refersTo"
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and c.relname not like $1 order by c.relname`,
    [gazetteer],
  );
  const ordered: Table[] = [];
  let left = rows;
  while (left.length > 0) {
    const known = new Set(ordered.map((table) => table.name));
    const ready = left.filter((table) => table.refersTo.every((name) => known.has(name)));
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    ordered.push(...ready.map(({ name, columns }) => ({ name, columns })));
    left = left.filter((table) => !ready.includes(table));
  }
  return ordered;
}

export interface Sequence {
  name: string;
  /** As text: it may be beyond what JavaScript counts. */
  lastValue: string;
  /** False where it gives `lastValue` itself next. */
  isCalled: boolean;
}

/** A sequence stands outside of snapshots: read after one, it is beyond all that the snapshot shows. */
export async function listSequences(client: ClientBase): Promise<Sequence[]> {
  const { rows: names } = await client.query<{ name: string }>(`
    select relname as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace order by 1`);
  const sequences: Sequence[] = [];
  for (const { name } of names) {
    const { rows } = await client.query<Sequence>(`
      select last_value::text as "lastValue", is_called as "isCalled" from public.${quote(name)}`);
    sequences.push(...rows.map((row) => ({ ...row, name })));
  }
  return sequences;
}
