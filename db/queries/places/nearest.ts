import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { currentGazetteer } from './gazetteer-versions.ts';

/** A city of this size is known beyond its region. */
const wellKnown = 100_000;

/** Kilometres between places near to each other, as on a flat map; degrees of longitude shrink towards the poles. */
function kilometres(latitude: SQL, longitude: SQL, place: SQL): SQL {
  const apart = sql`abs(${place}.longitude - ${longitude})`;
  return sql`111.2 * sqrt((${place}.latitude - ${latitude}) ^ 2
    + (least(${apart}, 360 - ${apart}) * cos(radians(${latitude}))) ^ 2)`;
}

const nearRow = z.object({ id: z.int(), near: z.int() });

/**
 * For each of these places the nearest larger city of the country that people know: of 100,000 or more, or the largest
 * where there is none. A place that is larger than all others needs none.
 */
export async function findSurroundings(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (ids.length === 0) return new Map();
  const all = sql`${sql.param(ids)}::int[]`;
  const statement = sql`
    select place.id, city.id as near
    from gazetteer_places place
    cross join lateral (
      select city.id from gazetteer_places city
      where city.version_id = place.version_id and city.country = place.country and city.id <> all(${all})
        and city.population > place.population and city.population >= least(${wellKnown}, (
          select max(population) from gazetteer_places other
          where other.version_id = place.version_id and other.country = place.country and other.id <> all(${all})
        ))
      order by ${kilometres(sql`place.latitude`, sql`place.longitude`, sql`city`)} limit 1
    ) as city
    where place.version_id = ${currentGazetteer} and place.id = any(${all})`;
  const rows = await queryRows(db, nearRow, statement);
  return new Map(rows.map(({ id, near }) => [id, near]));
}

/** Within so many kilometres of a seat, a place may be a district of it. */
const asDistrict = 40;

const sharedRow = z.object({ seat: z.int(), id: z.int(), region: z.string(), isNear: z.boolean() });

/** Those of some places that lie in the first-order division of another one, which is its seat; and whether they are near it. */
export async function findAroundSeats(db: Db, ids: readonly number[]) {
  const all = sql`${sql.param(ids)}::int[]`;
  const statement = sql`
    select seat.id as seat, place.id, seat.region,
      ${kilometres(sql`place.latitude`, sql`place.longitude`, sql`seat`)} < ${asDistrict} as "isNear"
    from gazetteer_places seat join gazetteer_places place
      on place.version_id = seat.version_id and place.country = seat.country and place.id <> seat.id
      and split_part(place.region, '.', 1) = split_part(seat.region, '.', 1)
    where seat.version_id = ${currentGazetteer} and seat.is_seat and seat.region <> '' and seat.id = any(${all}) and place.id = any(${all})`;
  return queryRows(db, sharedRow, statement);
}

/** Further from any place than so many kilometres, a location tells nothing. */
const farthest = 100;

/** Within so many kilometres it makes no difference whether one is in the middle of a place. */
const middle = 3;

const placeRow = z.object({ country: z.string(), id: z.int() });

/**
 * The country and the place of a location that somebody shared; null far from any place, or while no gazetteer is
 * loaded. The country is that of the nearest place, however small, so that a city beyond the border does not win. The
 * place is the one in it that draws most, by its inhabitants and the square of its distance: in a suburb of a city that
 * is the city, in a town some way off the town.
 */
export async function findNearestPlace(
  db: Db,
  { latitude, longitude }: { latitude: number; longitude: number },
): Promise<{ country: string; id: number } | null> {
  const here = [sql`${latitude}::float8`, sql`${longitude}::float8`] as const;
  const statement = sql`
    with around as (
      select place.country, place.id, place.population, ${kilometres(...here, sql`place`)} as away
      from gazetteer_places place
      where place.version_id = ${currentGazetteer} and place.latitude between ${latitude - 1}::float8 and ${latitude + 1}::float8
    )
    select country, id from around
    where away < ${farthest} and country = (select country from around order by away limit 1)
    order by greatest(population, 1) / (away + ${middle}) ^ 2 desc limit 1`;
  const [found] = await queryRows(db, placeRow, statement);
  return found ?? null;
}
