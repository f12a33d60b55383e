import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { addJob, type Comparison, groupQueue } from './jobs.ts';

/** Owes the moderators two entries side by side: once, however often somebody taps until they come. */
export async function oweComparison(db: Db, comparison: Comparison): Promise<void> {
  const { chatId, cardMessageId, otherId } = comparison;
  const job = addJob('send-comparison', sql`${JSON.stringify(comparison)}::json`, {
    key: sql`${`send-comparison:${chatId}:${cardMessageId}:${otherId}`}`,
    queue: groupQueue,
  });
  await db.execute(sql`select ${job}`);
}
