import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';

export interface SendSlots {
  reserved: number;
  /** When they were reserved, for `countFromNow`; text, since a Date knows no microseconds. Null where none was. */
  since: string | null;
  /** Send slots that are still free. */
  left: number;
  /** Milliseconds until the next is free, where none was. */
  waitMs: number;
}

/** The minute that a pace counts in. Moments in the future are from before the clock was set back. */
const inWindow = sql`at between clock_timestamp() - interval '60 seconds' and clock_timestamp()`;

/** Whether a pause lasts. None is longer than an hour: where it seems so, the clock was set back since. */
export const isPauseOn = sql`until between clock_timestamp() and clock_timestamp() + interval '1 hour'`;

const reservedRow = z.object({
  reserved: z.int(),
  since: z.string().nullable(),
  left: z.int(),
  wait_ms: z.number(),
});

/**
 * Reserves up to `wanted` of the `most` send slots that a group has in any 60 seconds; none while Telegram wants a
 * pause. What is often sent to a group is sent by jobs of one queue. Where two send at once, such as when a decided card
 * was deleted, both may reserve the last slot: the pace leaves room for that below Telegram's 20.
 * @param wanted all of them at once where `together`: an album is not sent in parts
 */
export async function reserveSendSlots(
  db: Db,
  chatId: number,
  { wanted, most, together = false }: { wanted: number; most: number; together?: boolean },
): Promise<SendSlots> {
  const statement = sql`
    with gone as (
      delete from group_sends where chat_id = ${chatId} and not ${inWindow}
    ), recent as (
      select at from group_sends where chat_id = ${chatId} and ${inWindow}
    ), pause as (
      select until from group_pauses where chat_id = ${chatId}
        and ${isPauseOn}
    ), room as (
      select case when exists (select from pause) then 0
        else greatest(${most}::int - (select count(*) from recent)::int, 0) end as free
    ), reserved as (
      insert into group_sends (chat_id)
      select ${chatId}::bigint from room, generate_series(1, least(free, ${wanted}::int))
      where not ${together} or free >= ${wanted}::int
      returning at
    )
    select (select count(*)::int from reserved) as reserved, (select min(at)::text from reserved) as since,
      free - (select count(*)::int from reserved) as left,
      coalesce((
        select extract(epoch from greatest(
          (select until from pause),
          (select at + interval '60 seconds' from recent order by at desc
            offset greatest(${most}::int - ${together ? wanted : 1}::int, 0) limit 1)
        ) - clock_timestamp()) * 1000
      ), 0)::float as wait_ms
    from room`;
  const [row] = await queryRows(db, reservedRow, statement);
  const { reserved = 0, since, left = 0, wait_ms: waitMs = 0 } = row ?? {};
  return { reserved, since: since ?? null, left, waitMs: reserved > 0 ? 0 : Math.max(Math.ceil(waitMs), 50) };
}

/**
 * Counts what was sent from the end of its sending, which took a while: Telegram may have counted it then. Whatever
 * else was reserved since counts later as well, which does no harm.
 */
export async function countFromNow(db: Db, chatId: number, since: string): Promise<void> {
  await db.execute(sql`
    update group_sends set at = clock_timestamp() where chat_id = ${chatId} and at >= ${since}::timestamptz`);
}

/** Notes a message that was sent to a group without waiting for a send slot: an answer to somebody who is there. */
export async function noteSend(db: Db, chatId: number): Promise<void> {
  await db.execute(sql`insert into group_sends (chat_id) values (${chatId})`);
}

/** Notes that Telegram wants nothing more sent to a group for so many seconds, an hour at the most. */
export async function pauseGroup(db: Db, chatId: number, seconds: number): Promise<void> {
  await db.execute(sql`
    insert into group_pauses (chat_id, until)
    values (${chatId}, clock_timestamp() + make_interval(secs => least(${seconds}::float8, 3500)))
    on conflict (chat_id) do update set until = excluded.until`);
}

const pauseRow = z.object({ seconds: z.number() });

/** Seconds for which Telegram wants nothing from the bot in a group; 0 where it takes anything. */
export async function findPause(db: Db, chatId: number): Promise<number> {
  const statement = sql`
    select extract(epoch from until - clock_timestamp())::float as seconds from group_pauses
    where chat_id = ${chatId} and ${isPauseOn}`;
  const [row] = await queryRows(db, pauseRow, statement);
  return row?.seconds ?? 0;
}
