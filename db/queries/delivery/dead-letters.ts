import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';

const deadLetterRow = z.object({
  updateId: z.int(),
  receivedAt: z.string(),
  deadLetteredAt: z.string(),
  attempts: z.int(),
  place: z.enum(['private', 'group']),
  /** Null once the content is erased. */
  kind: z.enum(['message', 'photo', 'tap']).nullable(),
  failure: z.string().nullable(),
});

export type DeadLetter = z.infer<typeof deadLetterRow>;

/** The dead letters, oldest first; never what is in them. Moments in UTC, to the second. */
export async function listDeadLetters(db: Db): Promise<DeadLetter[]> {
  const statement = sql`
    select update_id as "updateId", ${toSecond(sql`received_at`)} as "receivedAt",
      ${toSecond(sql`dead_lettered_at`)} as "deadLetteredAt", attempts,
      case when lane like 'chat:%' and lane not like 'chat:-%' then 'private' else 'group' end as place,
      case when payload is null then null when payload ? 'callback_query' then 'tap'
        when payload->'message' ? 'photo' then 'photo' else 'message' end as kind,
      failure
    from updates where dead_lettered_at is not null order by update_id`;
  return queryRows(db, deadLetterRow, statement);
}

const replayedRow = z.object({ update_id: z.int() });

/**
 * Puts dead letters back into the inbox as if they had just come, where their content is still there: those of these
 * ids, or (null) all. They come after later ones of their lane that are done already.
 * @returns the ids of those that were put back
 */
export async function replayDeadLetters(db: Db, updateIds: readonly number[] | null): Promise<number[]> {
  const chosen = updateIds === null ? sql`true` : sql`update_id in ${[...updateIds]}`;
  const statement = sql`
    update updates set dead_lettered_at = null, attempts = 0, not_before = null
    where dead_lettered_at is not null and payload is not null and ${chosen}
    returning update_id`;
  const rows = await queryRows(db, replayedRow, statement);
  return rows.map((row) => row.update_id).sort((one, other) => one - other);
}

const toSecond = (moment: ReturnType<typeof sql>) =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS')`;
