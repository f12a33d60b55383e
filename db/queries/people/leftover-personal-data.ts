import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { laneOfChat } from '#db/queries/delivery/inbox.ts';

/**
 * Erases what updates that arrived before a moment still tell of a person. Rows of handled ones stay, without a
 * name, to recognize a second delivery. Of dead letters nobody knows whom else they quote (a card,
 * a list of people): all of them lose their content.
 * @returns false when an update from then is not handled yet, so that some may be left
 */
export async function eraseUpdatesOf(db: Db, personId: number, before: string): Promise<boolean> {
  const earlier = sql`received_at <= ${before}::timestamptz`;
  await db.execute(sql`
    update updates set payload = null where dead_lettered_at is not null and payload is not null and ${earlier}`);
  await db.execute(sql`
    update updates set lane = 'forgotten'
    where lane = ${laneOfChat(personId)} and (handled_at is not null or dead_lettered_at is not null) and ${earlier}`);
  const left = await db.execute(sql`
    select from updates where handled_at is null and dead_lettered_at is null and ${earlier} limit 1`);
  return left.length === 0;
}

/** Deletes what an update that took too long wrote for somebody who is not there any more. */
export async function deleteStrayState(db: Db, personId: number): Promise<void> {
  await db.execute(sql`
    delete from conversation_states
    where person_id = ${personId} and not exists (select from people where id = ${personId})`);
}
