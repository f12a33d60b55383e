import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { mostBitsSame } from '#src/domain/review/likeness/compare-pictures.ts';
import { areLikelyDuplicates, mostDaysApart, readEvent } from '#src/domain/review/likeness/weigh-pair.ts';
import { readUsualOf, reportedEvent, reportedEventOf } from './reported-events.ts';

const candidate = reportedEvent.extend({
  campaignId: z.int(),
  personId: z.int().nullable(),
  isOwn: z.boolean(),
  hasSamePicture: z.boolean(),
  isDenied: z.boolean(),
});

/** An entry that likely tells of the same event as another. */
export interface LikelyDuplicate {
  id: number;
  number: number;
  personId: number | null;
  /** Whether the organizer of one of them said that it is another event. */
  isDenied: boolean;
}

/** Entries that have to do with another one. */
export interface Likenesses {
  duplicates: LikelyDuplicate[];
  /** Those that are no likely duplicates, and have the same picture. */
  samePicture: Array<{ id: number; number: number }>;
}

/** A picture that more entries have is a poster or a logo: that two have it is no news. */
const mostWithOnePicture = 5;

const quarters = [1, 5, 9, 13];

const haveCommonQuarter = sql.join(
  quarters.map(
    (from) =>
      sql`substr(photo.perceptual_hash, ${sql.raw(String(from))}, 4) = substr(own_photo.perceptual_hash, ${sql.raw(String(from))}, 4)`,
  ),
  sql` or `,
);

/**
 * The likely duplicates of an entry and those with its pictures, by number. Nothing follows from this but a question to
 * people. Entries that somebody said are other events are left out. Candidates are looked up by their cities and by
 * quarters of their perceptual hashes, and weighed in `src/domain/review/likeness`.
 */
export async function listLikenesses(db: Db, entryId: number): Promise<Likenesses> {
  const statement = sql`
    with own as materialized (
      select * from entries where id = ${entryId} and title is not null and first_day is not null
        and country is not null and category_id is not null
    ), near as (
      select city.entry_id as id, false as has_same_picture
      from own join entry_cities own_city on own_city.entry_id = own.id
      join entry_cities city on city.key = own_city.key
      join entries other on other.id = city.entry_id and other.campaign_id = own.campaign_id
        and other.country = own.country and other.first_day <= own.last_day + ${mostDaysApart}::int
        and own.first_day <= other.last_day + ${mostDaysApart}::int
      union all
      select photo.entry_id, true
      from own join entry_photos own_photo on own_photo.entry_id = own.id
      join entry_photos photo on ${haveCommonQuarter}
      where bit_count(('x' || photo.perceptual_hash)::bit(64) # ('x' || own_photo.perceptual_hash)::bit(64))
        <= ${mostBitsSame}
    ), others as materialized (
      select near.id, bool_or(has_same_picture) as has_same_picture
      from near join entries other on other.id = near.id join own on other.campaign_id = own.campaign_id
      where other.id <> own.id and other.id is distinct from own.corrects
        and other.status in ('pending', 'returned', 'approved')
        and other.id <> all (own.not_duplicates) and own.id <> all (other.not_duplicates)
      group by near.id
    )
    select ${reportedEventOf(sql`own`)}, own.campaign_id as "campaignId", own.person_id as "personId",
      true as "isOwn", false as "hasSamePicture", false as "isDenied" from own where exists (select from others)
    union all
    select ${reportedEventOf(sql`entry`)}, entry.campaign_id, entry.person_id, false, others.has_same_picture,
      entry.id = any (own.denied_duplicates) or own.id = any (entry.denied_duplicates)
    from others join entries entry on entry.id = others.id, own`;
  const rows = await queryRows(db, candidate, statement);
  const own = rows.find(({ isOwn }) => isOwn);
  if (!own) return { duplicates: [], samePicture: [] };
  const usual = await readUsualOf(db, own.campaignId);
  const event = readEvent(own);
  const others = rows
    .flatMap((row) => (row.isOwn || row.number === null ? [] : [{ ...row, number: row.number }]))
    .toSorted((one, other) => one.number - other.number);
  const duplicates = others.filter((row) => areLikelyDuplicates(event, readEvent(row), usual));
  const withPicture = others.filter((row) => row.hasSamePicture);
  return {
    duplicates: duplicates.map(({ id, number, personId, isDenied }) => ({ id, number, personId, isDenied })),
    samePicture:
      withPicture.length > mostWithOnePicture
        ? []
        : withPicture.filter((row) => !duplicates.includes(row)).map(({ id, number }) => ({ id, number })),
  };
}

/** The entries that are likely duplicates of this one, by number. */
export async function listLikelyDuplicates(db: Db, entryId: number): Promise<LikelyDuplicate[]> {
  return (await listLikenesses(db, entryId)).duplicates;
}

/** Notes that an open draft tells of another event than this entry of the same person: that is not asked again. */
export async function noteNotDuplicate(
  db: Db,
  { entryId, otherId }: { entryId: number; otherId: number },
): Promise<void> {
  await db.execute(sql`
    update entries set not_duplicates = array_append(not_duplicates, ${otherId}::int), updated_at = clock_timestamp()
    where id = ${entryId} and status = 'draft' and ${otherId}::int <> all (not_duplicates)`);
}
