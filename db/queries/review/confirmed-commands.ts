import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';

const confirmedRow = z.object({ isOwn: z.boolean() });

/**
 * Notes that a tap confirms the command that a message asks about.
 * @returns false if another tap did that before
 */
export async function confirmCommand(
  db: Db,
  { chatId, messageId }: { chatId: number; messageId: number },
  updateId: number,
): Promise<boolean> {
  const statement = sql`
    insert into confirmed_commands as confirmed (chat_id, message_id, update_id)
    values (${chatId}, ${messageId}, ${updateId})
    on conflict (chat_id, message_id) do update set at = confirmed.at
    returning update_id = ${updateId} as "isOwn"`;
  const [row] = await queryRows(db, confirmedRow, statement);
  return row?.isOwn ?? false;
}

/** Forgets them after three days, when no tap is delivered again. The messages have no button any more. */
export async function forgetConfirmedCommands(db: Db): Promise<void> {
  await db.execute(sql`
    delete from confirmed_commands where at < clock_timestamp() - interval '3 days'`);
}
