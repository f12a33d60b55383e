import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { mostBitsApart } from '#src/domain/entries/twins.ts';

/**
 * How many trigrams two titles share at the least, of all that either has (pg_trgm's `similarity`), to be called
 * similar. Measured on 28 pairs (`tests/support/twin-titles.ts`): of one event, reworded, 13 of 14 are above it, the
 * next at 0.65; of two events in one city the nearest is at 0.48.
 */
const leastSimilarity = 0.5;

/** A title that so many entries elsewhere, or of other days, have as well says nothing of one event. */
const leastToBeUsual = 3;

/** In one order, so that two entries with the same cities have the same array. */
const cityKeys = sql`array_agg(key order by key)`;

/** An entry that likely tells of the same event as another. */
export interface Twin {
  id: number;
  number: number;
  personId: number | null;
  /** The country, a city, the days and the title agree; else it is only a picture that is alike. */
  isSamePlace: boolean;
}

/**
 * The entries of the same campaign that are likely duplicates of this one, by number: that tell of a city of the
 * same country on the same days under a similar title, or have a picture that is alike. Where the title is a usual
 * one ("Anım tədbiri"), the category, both days and all cities have to be the same besides. Entries that somebody
 * said are other events are left out. Nothing follows from this but a question to people.
 */
export async function listTwins(db: Db, entryId: number): Promise<Twin[]> {
  return db.execute<Twin & Record<string, unknown>>(sql`
    with own as materialized (
      select entries.*, (select ${cityKeys} from entry_cities where entry_id = entries.id) as cities
      from entries where id = ${entryId}
    ), alike as materialized (
      select distinct photo.entry_id as id
      from own join entries other on other.campaign_id = own.campaign_id and other.id <> own.id
      join entry_photos photo on photo.entry_id = other.id
      join entry_photos own_photo on own_photo.entry_id = own.id
      where bit_count(('x' || photo.likeness)::bit(64) # ('x' || own_photo.likeness)::bit(64)) <= ${mostBitsApart}
    ), compared as (
      select other.id, other.number, other.person_id as "personId", alike.id is not null as is_alike,
        coalesce(other.title_key = own.title_key or similarity(other.title_key, own.title_key) >= ${leastSimilarity}::real,
          false) as is_similar,
        coalesce(near.cities && own.cities, false) as is_there,
        coalesce(other.category_id = own.category_id and other.first_day = own.first_day
          and other.last_day = own.last_day and near.cities = own.cities, false) as is_all_the_same
      from own
      join entries other on other.campaign_id = own.campaign_id and other.id <> own.id
        and other.id is distinct from own.corrects and other.status in ('pending', 'returned', 'approved')
        and other.id <> all (own.not_twins) and own.id <> all (other.not_twins)
      left join alike on alike.id = other.id
      cross join lateral (
        select ${cityKeys} as cities from entry_cities
        where entry_id = other.id and other.country = own.country
          and other.first_day <= own.last_day and own.first_day <= other.last_day
      ) as near
    ), usual as (
      select count(*) >= ${leastToBeUsual} as is_usual from compared where is_similar and not is_there
    ), judged as (
      select *, is_there and is_similar and (is_all_the_same or not is_usual) as "isSamePlace" from compared, usual
    )
    select id, number, "personId", "isSamePlace" from judged where "isSamePlace" or is_alike order by number`);
}

/** Notes that an open draft tells of another event than this entry of the same person: that is not asked again. */
export async function noteNotTwin(
  db: Db,
  { entryId, otherId }: { entryId: number; otherId: number },
): Promise<void> {
  await db.execute(sql`
    update entries set not_twins = array_append(not_twins, ${otherId}::int), updated_at = clock_timestamp()
    where id = ${entryId} and status = 'draft' and ${otherId}::int <> all (not_twins)`);
}
