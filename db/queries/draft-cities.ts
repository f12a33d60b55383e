import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { entryCities } from '#db/schema/entries.ts';

/** Adds cities that are not there yet: a set, so that a second delivery changes nothing. */
export async function addCities(
  db: Db,
  entryId: number,
  cities: ReadonlyArray<{ name: string; key: string }>,
): Promise<void> {
  await db
    .insert(entryCities)
    .values(cities.map((city) => ({ entryId, ...city })))
    .onConflictDoNothing();
}

export async function removeCity(db: Db, entryId: number, cityId: number): Promise<void> {
  await db.delete(entryCities).where(and(eq(entryCities.id, cityId), eq(entryCities.entryId, entryId)));
}
