import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, chatQueueOf, type UpdateSender } from './jobs.ts';

/** Somewhat less than the hour after which a wait counts as one from before the clock was set back. */
const mostSeconds = 3500;

/**
 * Leaves an update for another attempt in so many seconds; its lane waits for it. Nothing happens where another
 * process took it over.
 */
export async function postpone(
  db: Db,
  updateId: number,
  {
    processId,
    seconds,
    counts,
    failure = null,
  }: { processId: number; seconds: number; counts: boolean; failure?: string | null },
): Promise<void> {
  await db.execute(sql`
    update updates set leased_by = null, failure = coalesce(${failure}, failure),
      attempts = attempts - ${counts ? 0 : 1}::int,
      not_before = clock_timestamp() + make_interval(secs => least(${seconds}::float8, ${mostSeconds}::float8))
    where update_id = ${updateId} and leased_by = ${processId}`);
}

/**
 * Makes an update a dead letter, with the reason, and enqueues a sentence to its sender. Nothing happens where another process
 * took it over.
 */
export async function deadLetter(
  db: Db,
  updateId: number,
  { processId, failure, sender }: { processId: number; failure: string; sender: UpdateSender | null },
): Promise<void> {
  const told = addJob('tell-given-up', sql`${JSON.stringify(sender)}::json`, {
    key: sql`'tell-given-up:' || update_id`,
    ...(sender && sender.chatId < 0 ? { queue: chatQueueOf(sender.chatId) } : {}),
  });
  await db.execute(sql`
    with gone as (
      update updates set leased_by = null, failure = ${failure}, dead_lettered_at = clock_timestamp()
      where update_id = ${updateId} and leased_by = ${processId} and dead_lettered_at is null
      returning update_id
    )
    select ${told} from gone where ${sender !== null}`);
}
