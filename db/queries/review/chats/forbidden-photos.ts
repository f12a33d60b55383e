import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';

/** Notes that the bot may send no photos to a moderators' group, and enqueues a message to each admin: once. */
export async function notePhotosForbidden(db: Db, chatId: number): Promise<void> {
  const tell = addJob(
    'tell-no-photos',
    sql`json_build_object('personId', roles.person_id, 'chat', noted.id)`,
    { key: sql`'tell-no-photos:' || noted.id || ':' || roles.person_id` },
  );
  await db.execute(sql`
    with changed as (
      update moderator_chats set without_photos_since = clock_timestamp()
      where chat_id = ${chatId} and without_photos_since is null
      returning id
    ), noted as (select min(id) as id from changed having count(*) > 0)
    select ${tell} from noted, roles where role = 'admin'`);
}

/** Notes that the bot may send photos to a group: the next cards have pictures. */
export async function notePhotosAllowed(db: Db, chatId: number): Promise<void> {
  await db.execute(sql`
    update moderator_chats set without_photos_since = null
    where chat_id = ${chatId} and without_photos_since is not null`);
}
