import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { showCardJob } from '#db/queries/review/cards.ts';
import { isOnline, onlineKey } from '#src/domain/cities/online.ts';
import type { PlaceMatch } from '#src/domain/cities/place-match.ts';
import { settlePlace } from '#src/domain/cities/settle-place.ts';
import { findMeantRegion } from '#src/domain/regions/find-region.ts';
import { keyOfRegion } from '#src/domain/regions/region-key.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { listKnownKeys } from './known-keys.ts';
import { searchPlaces } from './matches.ts';

/** Enough to see whether the first is clear. */
const mostMatches = 5;

const typedCity = z.object({ country: z.string(), key: z.string(), typed: z.string() });

/** A name that was typed in entries of a country. */
type TypedCity = z.infer<typeof typedCity>;

/** Whether a place of the country that was found for a name is surely meant by it. */
type IsMeant = (db: Db, city: { country: string; name: string }, place: PlaceMatch) => Promise<string>;

/**
 * Gives cities that were written while the gazetteer did not know them the key of their place: those by whose very name
 * one place of the country, or a region, is clearly meant. The others are noted as unknown. Of two cities of an entry that turn out to be one, one stays. Safe to run
 * twice, and at any time: in a second run there is nothing left to do.
 */
export async function recognizeCities(db: Db, isMeant: IsMeant): Promise<void> {
  const statement = sql`
    select entry.country, city.key, min(city.name) as typed
    from entry_cities city join entries entry on entry.id = city.entry_id
    where city.key !~ '^(geo|iso):' and city.key <> ${onlineKey} and not city.is_ambiguous and entry.country is not null
    group by entry.country, city.key`;
  const unknown = await queryRows(db, typedCity, statement);
  for (const city of unknown) {
    const { key, isUnknown } = await findKey(db, city, isMeant);
    if (key !== null) await giveKey(db, city, key);
    else await noteUnknown(db, city, isUnknown);
  }
}

/** The key of what is clearly meant; if there is none, whether the country has no place of that name. */
async function findKey(
  db: Db,
  city: TypedCity,
  isMeant: IsMeant,
): Promise<{ key: string | null; isUnknown: boolean }> {
  const { country, typed } = city;
  const known = await listKnownKeys(db, { country, keys: [foldName(typed)] });
  if (isOnline(typed) && known.size === 0) return { key: onlineKey, isUnknown: false };
  const region = findMeantRegion(country, typed);
  if (region?.likeness === 'same' || region?.isExplicit)
    return { key: keyOfRegion(region.code), isUnknown: false };
  const { places, isCovered } = await searchPlaces(db, { ...city, most: mostMatches });
  const place = settlePlace(places);
  const isSure =
    place?.likeness === 'same' && (await isMeant(db, { country, name: typed }, place)) === 'surely';
  if (isSure) return { key: `geo:${place.id}`, isUnknown: false };
  const isKnown = places.some(({ likeness }) => likeness !== 'similar');
  return { key: null, isUnknown: !isKnown && isCovered };
}

async function noteUnknown(db: Db, { country, key }: TypedCity, isUnknown: boolean): Promise<void> {
  await db.execute(sql`
    update entry_cities city set is_unknown = ${isUnknown}
    where key = ${key} and not is_ambiguous and is_unknown <> ${isUnknown}
      and entry_id in (select id from entries where country = ${country})`);
}

async function giveKey(db: Db, { country, key }: TypedCity, placeKey: string): Promise<void> {
  await db.transaction(async (tx) => {
    // Held in their order; nobody adds a city to them meanwhile.
    await tx.execute(sql`
      select from entries where country = ${country}
        and id in (select entry_id from entry_cities where key = ${key} and not is_ambiguous)
      order by id for update`);
    const toRecognize = sql`city.key = ${key} and not city.is_ambiguous
      and city.entry_id in (select id from entries where country = ${country})`;
    await tx.execute(sql`
      with merged as (
        delete from entry_cities city using entry_cities same
        where ${toRecognize} and same.entry_id = city.entry_id and same.key = ${placeKey}
        returning city.entry_id
      )
      select ${showCardJob(sql`merged.entry_id`)} from merged join entries entry on entry.id = merged.entry_id
      where entry.number is not null`);
    await tx.execute(
      sql`update entry_cities city set key = ${placeKey}, is_unknown = false where ${toRecognize}`,
    );
    await tx.execute(sql`
      update printed_names name set key = ${placeKey}
      where country = ${country} and key = ${key} and not exists (
        select from printed_names other
        where other.country = name.country and other.key = ${placeKey} and other.locale = name.locale
      )`);
    await tx.execute(sql`delete from printed_names where country = ${country} and key = ${key}`);
  });
}
