import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';

/**
 * Takes one of the `most` places that a group has in any 60 seconds. Two processes at once may both take the
 * last one: the pace leaves room for that below Telegram's 20.
 * @returns 0 when one was free, else the milliseconds until the next is
 */
export async function takePlace(db: Db, chatId: number, most: number): Promise<number> {
  const [row] = await db.execute<{ taken: boolean; wait_ms: number | null }>(sql`
    with gone as (
      delete from group_sends where chat_id = ${chatId} and at < clock_timestamp() - interval '60 seconds'
    ), recent as (
      select at from group_sends
      where chat_id = ${chatId} and at >= clock_timestamp() - interval '60 seconds'
    ), taken as (
      insert into group_sends (chat_id) select ${chatId} where (select count(*) from recent) < ${most}
      returning chat_id
    )
    select exists (select from taken) as taken,
      (select ceil(extract(epoch from at + interval '60 seconds' - clock_timestamp()) * 1000)::int
        from recent order by at desc offset ${most - 1} limit 1) as wait_ms`);
  return row?.taken ? 0 : Math.max(row?.wait_ms ?? 0, 50);
}
