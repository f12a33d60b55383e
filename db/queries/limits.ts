import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';

/** How many updates came in a lane within these seconds, up to and with the given one: the inbox has them. */
export async function countUpdates(
  db: Db,
  { lane, upTo, seconds }: { lane: string; upTo: number; seconds: number },
): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from updates
    where lane = ${lane} and update_id <= ${upTo}
      and received_at > clock_timestamp() - make_interval(secs => ${seconds})`);
  return row?.count ?? 0;
}

/** How many entries a person submitted within these seconds. */
export async function countSubmitted(db: Db, personId: number, seconds: number): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from entries
    where person_id = ${personId} and submitted_at > clock_timestamp() - make_interval(secs => ${seconds})`);
  return row?.count ?? 0;
}
