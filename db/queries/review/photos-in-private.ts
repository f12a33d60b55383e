import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, chatQueueOf } from '#db/queries/delivery/jobs.ts';
import { notices } from '#db/schema/people/notices.ts';

interface Shown {
  personId: number;
  entryId: number;
}

/** Enqueues the photos of an entry for a moderator's private chat: once, however often they tap until they come. */
export async function enqueuePhotosInPrivate(db: Db, shown: Shown): Promise<void> {
  const job = addJob('send-photos-in-private', sql`${JSON.stringify(shown)}::json`, {
    key: sql`${`photos-in-private:${shown.personId}:${shown.entryId}`}`,
    queue: chatQueueOf(shown.personId),
  });
  await db.execute(sql`select ${job}`);
}

/**
 * Whether the photos came within the last hour and were not taken back since. After that whoever deleted them can have
 * them again: nothing tells the bot what people delete.
 */
export async function arePhotosInPrivate(db: Db, { personId, entryId }: Shown): Promise<boolean> {
  const isRecent = sql`${notices.personId} = ${personId} and ${notices.about} = ${about(entryId)}
    and ${notices.at} > clock_timestamp() - interval '1 hour'`;
  const isThere = sql`exists (
    select from entry_messages shown where shown.chat_id = ${personId} and shown.entry_id = ${entryId})`;
  return (await db.$count(notices, sql`${isRecent} and ${isThere}`)) > 0;
}

/** Notes that the photos came; not of somebody who was forgotten while they were sent. */
export async function notePhotosInPrivate(db: Db, { personId, entryId }: Shown): Promise<void> {
  await db.execute(sql`
    insert into notices (person_id, about)
    select id, ${about(entryId)} from people where id = ${personId} for key share
    on conflict (person_id, about) do update set at = clock_timestamp()`);
}

const about = (entryId: number) => `photos:${entryId}`;
