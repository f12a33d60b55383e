import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { inTurns } from '#db/connection/in-turns.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { listCandidatePairs } from '#src/domain/review/likeness/list-pairs.ts';
import type { UsualByCategory } from '#src/domain/review/likeness/read-usual.ts';
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

/** Entries are read so many at a time, whole countries together: those of two countries are never one event. */
const mostAtOnce = 5_000;

/** Which entries are looked through. */
export interface LookedThrough {
  campaignId: number;
  /** Only so many of the latest; null: all. */
  latest: number | null;
  /** How many findings are enough. */
  most: number;
}

/**
 * The entries of a campaign that wait or are approved and are likely duplicates, by the rule for a single one, in the order of
 * their numbers. It stops once it has found one more than are enough.
 */
export async function listDuplicatePairs(db: Db, of: LookedThrough): Promise<DuplicatePair[]> {
  const usual = await readUsualOf(db, of.campaignId);
  const pairs: DuplicatePair[] = [];
  for (const countries of await listBatches(db, of)) {
    for await (const pair of findPairs(await readEntries(db, of, countries), usual)) {
      pairs.push(pair);
      if (pairs.length > of.most) break;
    }
    if (pairs.length > of.most) break;
  }
  return pairs.sort((one, other) => one.number - other.number || one.other.number - other.other.number);
}

const countryRow = z.object({ country: z.string(), entries: z.int() });

/** The countries of the entries, in batches of which each is read at once. */
async function listBatches(db: Db, of: LookedThrough): Promise<string[][]> {
  const rows = await queryRows(
    db,
    countryRow,
    sql`select country, count(*)::int as entries from entries entry where ${isLookedThrough(of)} group by country order by country`,
  );
  const batches: string[][] = [];
  let room = 0;
  for (const { country, entries } of rows) {
    if (entries > room) {
      batches.push([]);
      room = mostAtOnce;
    }
    batches.at(-1)?.push(country);
    room -= entries;
  }
  return batches;
}

/** Of rows of `entries`, as `entry`: whether an entry waits or is approved, and is one of those that are looked through. */
export function isLookedThrough({ campaignId, latest }: Omit<LookedThrough, 'most'>): SQL {
  const isLate =
    latest === null
      ? sql`true`
      : sql`entry.number > (select last_number from campaigns where id = ${campaignId}) - ${latest}::int`;
  return sql`entry.campaign_id = ${campaignId} and entry.status in ('pending', 'approved') and ${isLate}`;
}

function readEntries(db: Db, of: LookedThrough, countries: readonly string[]): Promise<ListedEntry[]> {
  return queryRows(
    db,
    listedEntry,
    sql`select ${reportedEventOf(sql`entry`)}, entry.status, entry.not_duplicates as "notDuplicates"
      from entries entry where ${isLookedThrough(of)} and entry.country = any(${sql.param(countries)}::text[])`,
  );
}

async function* findPairs(
  rows: readonly ListedEntry[],
  usual: UsualByCategory,
): AsyncGenerator<DuplicatePair, undefined> {
  const events: ReadEvent[] = [];
  for await (const row of inTurns(rows)) events.push(readEvent(row));
  const byId = new Map(rows.map((row) => [row.id, row]));
  for await (const pair of inTurns(listCandidatePairs(events))) {
    const [one, other] = (pair ?? [])
      .flatMap(({ id }) => byId.get(id) ?? [])
      .sort((some, next) => some.number - next.number);
    if (
      !pair ||
      !one ||
      !other ||
      one.notDuplicates.includes(other.id) ||
      other.notDuplicates.includes(one.id)
    )
      continue;
    if (areLikelyDuplicates(...pair, usual))
      yield { ...describe(one), title: one.title, other: describe(other) };
  }
  return undefined;
}

function describe({ id, number, status }: ListedEntry): OneOfTwo {
  return { id, number, status };
}
