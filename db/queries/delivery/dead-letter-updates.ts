import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';

export interface SetAsideUpdate {
  updateId: number;
  receivedAt: string;
  setAsideAt: string;
  attempts: number;
  place: 'private' | 'group';
  /** Null once the content is erased. */
  kind: 'message' | 'photo' | 'tap' | null;
  failure: string | null;
}

/** The updates that were given up, oldest first; never what is in them. Moments in UTC, to the second. */
export async function listSetAside(db: Db): Promise<SetAsideUpdate[]> {
  const rows = await db.execute<{ [Key in keyof SetAsideUpdate]: SetAsideUpdate[Key] }>(sql`
    select update_id as "updateId", ${toSecond(sql`received_at`)} as "receivedAt",
      ${toSecond(sql`set_aside_at`)} as "setAsideAt", attempts,
      case when lane like 'chat:%' and lane not like 'chat:-%' then 'private' else 'group' end as place,
      case when payload is null then null when payload ? 'callback_query' then 'tap'
        when payload->'message' ? 'photo' then 'photo' else 'message' end as kind,
      failure
    from updates where set_aside_at is not null order by update_id`);
  return [...rows];
}

/**
 * Puts updates back into the inbox as if they had just come, where their content is still there: those of these
 * ids, or (null) all. They come after later ones of their lane that are done already.
 * @returns the ids of those that were put back
 */
export async function replaySetAside(db: Db, updateIds: readonly number[] | null): Promise<number[]> {
  const chosen = updateIds === null ? sql`true` : sql`update_id in ${[...updateIds]}`;
  const rows = await db.execute<{ update_id: number }>(sql`
    update updates set set_aside_at = null, attempts = 0, not_before = null
    where set_aside_at is not null and payload is not null and ${chosen}
    returning update_id`);
  return rows.map((row) => row.update_id).sort((one, other) => one - other);
}

const toSecond = (moment: ReturnType<typeof sql>) =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS')`;
