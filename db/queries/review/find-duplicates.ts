import { type SQL, sql } from 'drizzle-orm';

/**
 * How many trigrams two titles share at the least, of all that either has (pg_trgm's `similarity`), to be called
 * similar. Measured on 28 pairs (`tests/support/duplicate-titles.ts`): of one event, reworded, 13 of 14 are above it, the
 * next at 0.65; of two events in one city the nearest is at 0.48.
 */
const leastSimilarity = 0.5;

/** A title that so many entries elsewhere, or of other days, have as well says nothing of one event. */
const leastToBeUsual = 3;

const mayBeDuplicates = sql`other.campaign_id = own.campaign_id and other.id <> own.id
  and other.id is distinct from own.corrects and other.status in ('pending', 'returned', 'approved')
  and other.id <> all (own.not_duplicates) and own.id <> all (other.not_duplicates)`;

const haveSimilarTitles = sql`(other.title_key = own.title_key
  or similarity(other.title_key, own.title_key) >= ${leastSimilarity}::real)`;

const overlap = sql`other.country = own.country
  and other.first_day <= own.last_day and own.first_day <= other.last_day`;

/** In one order, so that two entries with the same cities have the same array. */
const citiesOf = (id: SQL) =>
  sql`(select array_agg(key order by key) from entry_cities where entry_id = ${id})`;

/**
 * What `with duplicates as` needs to follow: the likely duplicates (`id`) of each of some entries (`of_id`). In the same
 * campaign they tell of a city of the same country on the same days under a similar title, or have a picture that is
 * alike. Where the title is a usual one ("Anım tədbiri"), the category, both days and all cities have to be the same
 * besides. Entries that somebody said are other events are left out.
 *
 * To compare titles takes longest: so only what happened at the same place and time is compared, and whether a title is
 * usual is asked only where something depends on it, until enough is found.
 * @param whose which entries they are sought of
 * @param alike a statement with the pairs `of_id` and `id` that have pictures that are alike
 */
export function findLikelyDuplicates(whose: SQL, alike: SQL): SQL {
  return sql`
    own as materialized (
      select * from entries where ${whose}
    ), near as materialized (
      select distinct own.id as of_id, other.id
      from own join entry_cities own_city on own_city.entry_id = own.id
      join entry_cities city on city.key = own_city.key
      join entries other on other.id = city.entry_id and ${mayBeDuplicates} and ${overlap}
    ), akin as materialized (
      select near.of_id, near.id,
        (other.category_id = own.category_id and other.first_day = own.first_day and other.last_day = own.last_day
          and ${citiesOf(sql`other.id`)} = ${citiesOf(sql`own.id`)}) is true as is_all_the_same
      from near join own on own.id = near.of_id join entries other on other.id = near.id
      where ${haveSimilarTitles}
    ), in_question as materialized (
      select * from own where id in (select of_id from akin where not is_all_the_same)
    ), unusual as materialized (
      select own.id from in_question own
      where (
        select count(*) from (
          select from entries other where ${mayBeDuplicates} and ${haveSimilarTitles}
            and (${overlap} and ${citiesOf(sql`other.id`)} && ${citiesOf(sql`own.id`)}) is not true
          limit ${leastToBeUsual}
        ) as elsewhere
      ) < ${leastToBeUsual}
    ), likely as (
      select of_id, id, true as is_same_place from akin
      where is_all_the_same or of_id in (select id from unusual)
      union all select of_id, id, false from (${alike}) as alike
    ), duplicates as (
      select of_id, other.id, other.number, other.person_id, bool_or(is_same_place) as is_same_place
      from likely join own on own.id = of_id join entries other on other.id = likely.id and ${mayBeDuplicates}
      group by of_id, other.id
    )`;
}
