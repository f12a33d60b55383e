import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { listAlike, type Picture } from '#src/domain/review/similar-photos.ts';
import { findLikelyDuplicates } from './find-duplicates.ts';

interface OneOfTwo {
  id: number;
  number: number;
  status: 'pending' | 'approved';
}

/** Two entries that are likely duplicates of each other, the one with the lower number first. */
export interface DuplicatePair extends OneOfTwo, Record<string, unknown> {
  title: string;
  other: OneOfTwo;
}

/**
 * All entries of a campaign that wait or are approved and are likely duplicates. Each title is compared with those of
 * the same place and day alone, and pictures here rather than by Postgres, which takes 30 times as long. So it takes
 * 0.1 s for 2,000 entries with two photos each, and 0.4 s where all are called the same.
 */
export async function listDuplicatePairs(db: Db, campaignId: number): Promise<DuplicatePair[]> {
  const isListed = sql`campaign_id = ${campaignId} and status in ('pending', 'approved')`;
  const pictures = await db.execute<Picture & Record<string, unknown>>(sql`
    select entry_id as "entryId", perceptual_hash as "perceptualHash" from entry_photos
    where perceptual_hash is not null and entry_id in (select id from entries where ${isListed})`);
  const alike = sql`
    select (pair->>0)::int as of_id, (pair->>1)::int as id
    from json_array_elements(${JSON.stringify(listAlike(pictures))}::json) as pair`;
  return db.execute<DuplicatePair>(sql`
    with ${findLikelyDuplicates(isListed, alike)}
    select one.id, one.number, one.status, one.title,
      json_build_object('id', other.id, 'number', other.number, 'status', other.status) as other
    from (select of_id, id from duplicates union select id, of_id from duplicates) as pair
    join own one on one.id = pair.of_id
    join own other on other.id = pair.id and one.number < other.number
    order by one.number, other.number`);
}
