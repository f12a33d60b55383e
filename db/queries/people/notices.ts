import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { notices } from '#db/schema/people/notices.ts';

interface About {
  personId: number;
  /** What a notice is about, such as an album and what is said of it. */
  about: string;
}

/**
 * Notes that a person is told something that they are told once; says whether they are to be told now. The update that
 * notes it may be handled again: then it tells them again, because the first attempt may have failed before it did.
 */
export async function noteOnce(
  db: Db,
  { personId, about, updateId }: About & { updateId: number },
): Promise<boolean> {
  const rows = await db.execute(sql`
    insert into notices (person_id, about, update_id) values (${personId}, ${about}, ${updateId})
    on conflict (person_id, about) do update set update_id = excluded.update_id
      where notices.update_id = excluded.update_id
    returning person_id`);
  return rows.length > 0;
}

/** Whether a person was told something. */
export async function isNoted(db: Db, about: About): Promise<boolean> {
  return (await db.$count(notices, isAbout(about))) > 0;
}

const countedRow = z.object({
  count: z.int(),
  /** Whether the message is the first one that was counted. */
  isFirst: z.boolean(),
  messageId: z.int().nullable(),
});

/**
 * Counts a message of a person to a notice; the same message counts once.
 * @returns how many it counts by now, and the message that says it if there is one
 */
export async function countToNotice(
  db: Db,
  { personId, about }: About,
  counted: number,
): Promise<z.infer<typeof countedRow>> {
  const statement = sql`
    insert into notices (person_id, about, counted) values (${personId}, ${about}, array[${counted}::int])
    on conflict (person_id, about) do update set counted =
      case when notices.counted @> excluded.counted then notices.counted else notices.counted || excluded.counted end
    returning cardinality(counted) as count, counted[1] = ${counted}::int as "isFirst", message_id as "messageId"`;
  const [row] = await queryRows(db, countedRow, statement);
  if (!row) throw new Error('a notice was neither added nor changed');
  return row;
}

/** Notes which message says it; returns how many are counted by now. */
export async function setNoticeMessage(db: Db, about: About, messageId: number): Promise<number> {
  const rows = await db
    .update(notices)
    .set({ messageId })
    .where(isAbout(about))
    .returning({ counted: notices.counted });
  return rows[0]?.counted.length ?? 0;
}

/** Notices are kept as long as updates are recognized when they come again. */
export async function forgetOldNotices(db: Db): Promise<void> {
  await db.execute(sql`delete from notices where at < clock_timestamp() - interval '3 days'`);
}

function isAbout({ personId, about }: About) {
  return and(eq(notices.personId, personId), eq(notices.about, about));
}
