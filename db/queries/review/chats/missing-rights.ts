import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';
import type { Right } from '#src/domain/review/rights.ts';

/** Since when the bot lacks a right; null if it has it. */
const columns: Record<Right, SQL> = {
  photos: sql`without_photos_since`,
  administrator: sql`not_administrator_since`,
};

/**
 * Notes that the bot lacks a right in a moderators' group, and enqueues a message to each admin: once.
 * @param isTold whether who is to know it is told otherwise
 */
export async function noteMissing(
  db: Db,
  chatId: number,
  right: Right,
  { isTold = false }: { isTold?: boolean } = {},
): Promise<void> {
  await db.execute(sql`
    with changed as (
      update moderator_chats set ${columns[right]} = clock_timestamp()
      where chat_id = ${chatId} and ${columns[right]} is null
      returning id
    ), noted as (select min(id) as id from changed having count(*) > 0)
    select ${tellOf(right)} from noted, roles where role = 'admin' and not ${isTold}::boolean`);
}

/** Notes that the bot has a right in a group. Each admin is told if nobody could decide there without it. */
export async function noteGranted(db: Db, chatId: number, right: Right): Promise<void> {
  await db.execute(sql`
    with changed as (
      update moderator_chats set ${columns[right]} = null
      where chat_id = ${chatId} and ${columns[right]} is not null
      returning id
    ), noted as (select min(id) as id from changed having count(*) > 0)
    select ${tellOf(right)} from noted, roles where role = 'admin' and ${right === 'administrator'}::boolean`);
}

/** What is told is how it stands then, so what was not told yet gives way. */
function tellOf(right: Right): SQL {
  const payload = sql`json_build_object('personId', roles.person_id, 'chat', noted.id, 'right', ${right}::text)`;
  return addJob('tell-right', payload, {
    key: sql`'tell-right:' || ${right}::text || ':' || noted.id || ':' || roles.person_id`,
  });
}
