import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { inTurns } from '#db/connection/in-turns.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { listCandidatePairs } from '#src/domain/review/likeness/list-pairs.ts';
import { areLikelyDuplicates, type ReadEvent, readEvent } from '#src/domain/review/likeness/weigh-pair.ts';
import { readUsualOf, reportedEvent, reportedEventOf } from './reported-events.ts';

const listedEntry = reportedEvent.extend({
  number: z.int(),
  status: z.enum(['pending', 'approved']),
  notDuplicates: z.array(z.int()),
});

type ListedEntry = z.infer<typeof listedEntry>;
type OneOfTwo = Pick<ListedEntry, 'id' | 'number' | 'status'>;

/** Two entries that are likely duplicates of each other, the one with the lower number first. */
export type DuplicatePair = OneOfTwo & { title: string; other: OneOfTwo };

/** All entries of a campaign that wait or are approved and are likely duplicates, by the rule for a single one. */
export async function listDuplicatePairs(db: Db, campaignId: number): Promise<DuplicatePair[]> {
  const statement = sql`
    select ${reportedEventOf(sql`entry`)}, entry.status, entry.not_duplicates as "notDuplicates" from entries entry
    where campaign_id = ${campaignId} and status in ('pending', 'approved')`;
  const [rows, usual] = await Promise.all([
    queryRows(db, listedEntry, statement),
    readUsualOf(db, campaignId),
  ]);
  const events: ReadEvent[] = [];
  for await (const row of inTurns(rows)) events.push(readEvent(row));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pairs: Array<[ListedEntry, ListedEntry]> = [];
  for await (const pair of inTurns(listCandidatePairs(events))) {
    if (!pair) continue;
    const [one, other] = [byId.get(pair[0].id), byId.get(pair[1].id)];
    if (!one || !other || one.notDuplicates.includes(other.id) || other.notDuplicates.includes(one.id))
      continue;
    if (!areLikelyDuplicates(...pair, usual)) continue;
    pairs.push(one.number < other.number ? [one, other] : [other, one]);
  }
  return pairs
    .toSorted(
      ([one, other], [next, nextOther]) => one.number - next.number || other.number - nextOther.number,
    )
    .map(([one, other]) => ({ ...describe(one), title: one.title, other: describe(other) }));
}

function describe({ id, number, status }: ListedEntry): OneOfTwo {
  return { id, number, status };
}
