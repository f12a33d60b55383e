import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, chatQueueOf, type JobPayloads } from '#db/queries/delivery/jobs.ts';

/** Enqueues the photos of an entry for a chat: once, however often somebody taps until they come. */
export async function enqueueAlbum(db: Db, album: JobPayloads['send-album']): Promise<void> {
  const { chatId, cardMessageId } = album;
  const job = addJob('send-album', sql`${JSON.stringify(album)}::json`, {
    key: sql`${`send-album:${chatId}:${cardMessageId}`}`,
    queue: chatQueueOf(chatId),
  });
  await db.execute(sql`select ${job}`);
}
