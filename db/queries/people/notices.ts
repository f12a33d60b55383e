import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { notices } from '#db/schema/people/notices.ts';

interface Noticed {
  personId: number;
  /** What it is about, such as an album and what is said of it. */
  about: string;
  updateId: number;
}

/**
 * Notes that a person is told something that they are told once; says whether they are to be told now. The update that
 * notes it may be handled again: then it tells them again, because the first attempt may have failed before it did.
 */
export async function noteOnce(db: Db, { personId, about, updateId }: Noticed): Promise<boolean> {
  const rows = await db.execute(sql`
    insert into notices (person_id, about, update_id) values (${personId}, ${about}, ${updateId})
    on conflict (person_id, about) do update set update_id = excluded.update_id
      where notices.update_id = excluded.update_id
    returning person_id`);
  return rows.length > 0;
}

/** Whether a person was told something. */
export async function isNoted(
  db: Db,
  { personId, about }: Pick<Noticed, 'personId' | 'about'>,
): Promise<boolean> {
  return (await db.$count(notices, isAbout({ personId, about }))) > 0;
}

const countedRow = z.object({ count: z.int(), messageId: z.int().nullable() });

/**
 * Counts a message to a notice; the same message counts once.
 * @returns how many it counts by now, and the message that says it if there is one
 */
export async function countToNotice(
  db: Db,
  { personId, about, updateId, counted }: Noticed & { counted: number },
): Promise<{ count: number; messageId: number | null }> {
  const statement = sql`
    insert into notices (person_id, about, update_id, counted)
    values (${personId}, ${about}, ${updateId}, array[${counted}::int])
    on conflict (person_id, about) do update set counted = array_append(array_remove(notices.counted, ${counted}::int), ${counted}::int)
    returning cardinality(counted) as count, message_id as "messageId"`;
  const [row] = await queryRows(db, countedRow, statement);
  if (!row) throw new Error('a notice was neither added nor changed');
  return row;
}

/** Notes which message says it. */
export async function setNoticeMessage(
  db: Db,
  { personId, about }: Pick<Noticed, 'personId' | 'about'>,
  messageId: number,
): Promise<void> {
  await db.update(notices).set({ messageId }).where(isAbout({ personId, about }));
}

/** Notices are kept as long as updates are recognized when they come again. */
export async function forgetOldNotices(db: Db): Promise<void> {
  await db.execute(sql`delete from notices where at < clock_timestamp() - interval '3 days'`);
}

function isAbout({ personId, about }: Pick<Noticed, 'personId' | 'about'>) {
  return and(eq(notices.personId, personId), eq(notices.about, about));
}
