import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { readAbbreviation } from '#src/domain/cities/abbreviations.ts';
import { buildCityStems } from '#src/domain/cities/cases.ts';
import { hasCityWords } from '#src/domain/cities/city-words.ts';
import type { PlaceMatch } from '#src/domain/cities/place-match.ts';
import { rankPlaces } from '#src/domain/cities/rank-places.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { currentGazetteer } from './gazetteer-versions.ts';

/** Of a name that everything resembles, so many spellings are looked at. */
const mostCandidates = 120;

/** Of the places whose names have more words than the typed one, so many spellings. */
const mostLonger = 20;

/** Postgres' trigrams are of plain letters alone. Of a name without any, every name would be looked at. */
const hasTrigrams = (key: string) => /[a-z0-9]/.test(key);

/** What is typed into a search for a place. */
export interface PlaceSearch {
  /** ISO 3166-1 alpha-2; of a country that a campaign added nothing is found. */
  country: string;
  typed: string;
  most: number;
}

/** So many of the largest places of a country are gone through letter by letter. */
const mostLargest = 200;

/** What `candidate` selects. */
const candidateRow = z.object({
  id: z.int(),
  key: z.string(),
  loose: z.string(),
  population: z.int(),
  isSeat: z.boolean(),
});

/**
 * The places of a country that may be meant, the likeliest first, without their names. In a short name one error leaves
 * hardly three letters that stand together (İzmri is not similar to İzmir): unless one has the very name, or sounds
 * so, the largest places are looked at besides. Without its ending a name is looked up as it is: "в Уфе" has hardly a
 * syllable of Уфа.
 */
export async function matchPlaces(db: Db, search: PlaceSearch): Promise<readonly PlaceMatch[]> {
  return (await searchPlaces(db, search)).places;
}

/** The same, and whether the gazetteer has places of the country: else it cannot tell that one is unknown there. */
export async function searchPlaces(
  db: Db,
  { country, typed, most }: PlaceSearch,
): Promise<{ places: readonly PlaceMatch[]; isCovered: boolean }> {
  const key = foldName(typed);
  const loose = loosenKey(key);
  const statement = sql`
    with exact as (
      select ${candidate} where spelling.version_id = ${currentGazetteer} and spelling.country = ${country}
        and spelling.key = ${key}
    ), near as materialized (
      select ${candidate} where spelling.version_id = ${currentGazetteer} and spelling.country = ${country}
        and ${hasTrigrams(loose)} and spelling.loose % ${loose}
      order by spelling.key = ${key} desc, similarity(spelling.loose, ${loose}) desc, place.population desc
      limit ${mostCandidates}
    ), longer as (
      select ${candidate} where spelling.version_id = ${currentGazetteer} and spelling.country = ${country}
        and ${hasTrigrams(loose)} and spelling.loose like ${`${loose} %`} and exists (select from exact)
      order by place.population desc limit ${mostLonger}
    ), largest as (
      select ${candidate} where (place.version_id, place.id) in (
        select version_id, id from gazetteer_places
        where version_id = ${currentGazetteer} and country = ${country}
        order by population desc limit ${mostLargest}
      ) and length(spelling.key) between ${key.length - 2}::int and ${key.length + 2}::int
      and not exists (select from exact union all select from near where near.loose = ${loose})
    ), inflected as (
      select ${candidate} where spelling.version_id = ${currentGazetteer} and spelling.country = ${country}
        and spelling.key = any(${sql.param(buildCityStems(typed))}::text[])
        and (${hasCityWords(typed)} or not exists (select from exact union all select from near where near.loose = ${loose}))
    ), found as (
      select * from exact union all select * from near union all select * from longer
      union all select * from largest union all select * from inflected
    )
    select
      (select coalesce(json_agg(found), '[]') from found) as candidates,
      exists (
        select from gazetteer_places where version_id = ${currentGazetteer} and country = ${country}
      ) as "isCovered"`;
  const [row] = await queryRows(db, searchRow, statement);
  if (!row) throw new Error('a search for places without an answer');
  const { candidates, isCovered } = row;
  const isKnown = candidates.some((one) => one.key === key);
  const isShortened = isCovered && !isKnown && readAbbreviation(typed) !== null;
  const largest = isShortened ? await listLargest(db, country) : [];
  return { places: rankPlaces(typed, candidates, most, largest), isCovered };
}

/** All spellings of the largest places of a country: of these alone people write abbreviations. */
function listLargest(db: Db, country: string) {
  const statement = sql`
    select ${candidate} where (place.version_id, place.id) in (
      select version_id, id from gazetteer_places
      where version_id = ${currentGazetteer} and country = ${country}
      order by population desc limit ${mostLargest}
    )`;
  return queryRows(db, candidateRow, statement);
}

const searchRow = z.object({ candidates: z.array(candidateRow), isCovered: z.boolean() });

const wellKnownRow = candidateRow.extend({ country: z.string() });

/** A city of so many inhabitants people write without its country. */
const wellKnown = 100_000;

/**
 * Well-known cities of all countries that may be meant, the likeliest first, with their countries: for a city in a case
 * with an error, or shortened ("NYC") that was typed in place of its country.
 */
export async function matchWellKnown(
  db: Db,
  { typed, most }: Omit<PlaceSearch, 'country'>,
): Promise<Array<PlaceMatch & { country: string }>> {
  const loose = loosenKey(foldName(typed));
  const statement = sql`
    select place.country, ${candidate} where spelling.version_id = ${currentGazetteer} and place.population >= ${wellKnown}
      and ((${hasTrigrams(loose)} and spelling.loose % ${loose}) or spelling.key = any(${sql.param(buildCityStems(typed))}::text[]))
    order by similarity(spelling.loose, ${loose}) desc, place.population desc
    limit ${mostCandidates}`;
  const isShortened = readAbbreviation(typed)?.isExplicit ?? false;
  const [near, largest] = await Promise.all([
    queryRows(db, wellKnownRow, statement),
    isShortened ? listLargestAnywhere(db) : [],
  ]);
  const rows = [...near, ...largest];
  const countryOf = new Map(rows.map(({ id, country }) => [id, country]));
  return rankPlaces(typed, near, most, largest).map((match) => ({
    ...match,
    country: countryOf.get(match.id) ?? '',
  }));
}

/** All spellings of the largest places of the world. */
function listLargestAnywhere(db: Db) {
  const statement = sql`
    select place.country, ${candidate} where (place.version_id, place.id) in (
      select version_id, id from gazetteer_places where version_id = ${currentGazetteer}
      order by population desc limit ${mostLargest}
    )`;
  return queryRows(db, wellKnownRow, statement);
}

const candidate = sql`spelling.place_id as id, spelling.key, spelling.loose, place.population, place.is_seat as "isSeat"
  from gazetteer_names spelling
  join gazetteer_places place on place.version_id = spelling.version_id and place.id = spelling.place_id`;
