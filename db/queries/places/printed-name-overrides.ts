import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { placeForms } from '#db/schema/places/place-forms.ts';
import type { Locale } from '#src/domain/locale.ts';

/** Of which city, in which language. */
export interface FormOf {
  country: string;
  key: string;
  locale: Locale;
}

/** Keeps others from changing this form before the transaction ends; there need not be one yet. */
export async function lockForm(tx: Db, { country, key, locale }: FormOf): Promise<void> {
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtext('place form'), hashtext(${JSON.stringify([country, key, locale])}))`);
}

export async function findForm(db: Db, of: FormOf): Promise<string | null> {
  const [row] = await db.select({ name: placeForms.name }).from(placeForms).where(isOf(of));
  return row?.name ?? null;
}

export async function saveForm(db: Db, of: FormOf, name: string, personId: number): Promise<void> {
  const set = { name, personId, at: sql`clock_timestamp()` };
  await db
    .insert(placeForms)
    .values({ ...of, name, personId })
    .onConflictDoUpdate({ target: [placeForms.country, placeForms.key, placeForms.locale], set });
}

export async function deleteForm(db: Db, of: FormOf): Promise<void> {
  await db.delete(placeForms).where(isOf(of));
}

function isOf({ country, key, locale }: FormOf) {
  return and(eq(placeForms.country, country), eq(placeForms.key, key), eq(placeForms.locale, locale));
}
