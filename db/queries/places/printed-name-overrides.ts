import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { printedNames } from '#db/schema/places/printed-names.ts';
import type { Locale } from '#src/domain/locale.ts';

/** Of which city, in which language. */
export interface PrintedNameOf {
  country: string;
  key: string;
  locale: Locale;
}

/** Keeps others from changing this printed name before the transaction ends; there need not be one yet. */
export async function lockPrintedName(tx: Db, { country, key, locale }: PrintedNameOf): Promise<void> {
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtext('printed name'), hashtext(${JSON.stringify([country, key, locale])}))`);
}

export async function findPrintedName(db: Db, of: PrintedNameOf): Promise<string | null> {
  const [row] = await db.select({ name: printedNames.name }).from(printedNames).where(isOf(of));
  return row?.name ?? null;
}

export async function savePrintedName(
  db: Db,
  of: PrintedNameOf,
  name: string,
  personId: number,
): Promise<void> {
  const set = { name, personId, at: sql`clock_timestamp()` };
  await db
    .insert(printedNames)
    .values({ ...of, name, personId })
    .onConflictDoUpdate({ target: [printedNames.country, printedNames.key, printedNames.locale], set });
}

/** Sets many names that are not set yet; one that somebody has set meanwhile stays. Returns how many it set. */
export async function addPrintedNames(
  db: Db,
  names: ReadonlyArray<PrintedNameOf & { name: string }>,
  personId: number,
): Promise<number> {
  const rows = await db.execute(sql`
    insert into printed_names (country, key, locale, name, person_id)
    select country, key, locale, name, ${personId}::bigint
    from json_to_recordset(${JSON.stringify(names)}::json) as name (country text, key text, locale text, name text)
    on conflict do nothing returning key`);
  return rows.length;
}

/** Sets many names, whatever was set before. */
export async function replacePrintedNames(
  db: Db,
  names: ReadonlyArray<PrintedNameOf & { name: string }>,
  personId: number,
): Promise<void> {
  await db.execute(sql`
    insert into printed_names (country, key, locale, name, person_id)
    select distinct on (country, key, locale) country, key, locale, name, ${personId}::bigint
    from json_to_recordset(${JSON.stringify(names)}::json) as name (country text, key text, locale text, name text)
    order by country, key, locale
    on conflict (country, key, locale) do update
      set name = excluded.name, person_id = excluded.person_id, at = clock_timestamp()
      where printed_names.name <> excluded.name`);
}

export async function deletePrintedName(db: Db, of: PrintedNameOf): Promise<void> {
  await db.delete(printedNames).where(isOf(of));
}

function isOf({ country, key, locale }: PrintedNameOf) {
  return and(eq(printedNames.country, country), eq(printedNames.key, key), eq(printedNames.locale, locale));
}
