import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { listAlike } from '#src/domain/review/similar-photos.ts';
import { findLikelyDuplicates } from './find-duplicates.ts';

const oneOfTwo = z.object({ id: z.int(), number: z.int(), status: z.enum(['pending', 'approved']) });
const duplicatePair = oneOfTwo.extend({ title: z.string(), other: oneOfTwo });

/** Two entries that are likely duplicates of each other, the one with the lower number first. */
export type DuplicatePair = z.infer<typeof duplicatePair>;

const picture = z.object({ entryId: z.int(), perceptualHash: z.string() });

/**
 * All entries of a campaign that wait or are approved and are likely duplicates. Each title is compared with those of
 * the same place and day alone, and pictures here rather than by Postgres, which takes 30 times as long. So it takes
 * 0.1 s for 2,000 entries with two photos each, and 0.4 s where all are called the same.
 */
export async function listDuplicatePairs(db: Db, campaignId: number): Promise<DuplicatePair[]> {
  const isListed = sql`campaign_id = ${campaignId} and status in ('pending', 'approved')`;
  const pictureStatement = sql`
    select entry_id as "entryId", perceptual_hash as "perceptualHash" from entry_photos
    where perceptual_hash is not null and entry_id in (select id from entries where ${isListed})`;
  const pictures = await queryRows(db, picture, pictureStatement);
  const alike = sql`
    select (pair->>0)::int as of_id, (pair->>1)::int as id
    from json_array_elements(${JSON.stringify(listAlike(pictures))}::json) as pair`;
  const statement = sql`
    with ${findLikelyDuplicates(isListed, alike)}
    select one.id, one.number, one.status, one.title,
      json_build_object('id', other.id, 'number', other.number, 'status', other.status) as other
    from (select of_id, id from duplicates union select id, of_id from duplicates) as pair
    join own one on one.id = pair.of_id
    join own other on other.id = pair.id and one.number < other.number
    order by one.number, other.number`;
  return queryRows(db, duplicatePair, statement);
}
