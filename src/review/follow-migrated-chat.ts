import type { Db } from '#db/connection/client.ts';
import { requeueCards } from '#db/queries/review/cards.ts';
import { moveModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';

/**
 * Follows a group that became a supergroup and got a new id. Cards that wait for a decision are posted there again,
 * because the bot can no longer edit the messages of the former group.
 */
export async function followMigratedChat(db: Db, from: number, to: number): Promise<void> {
  await db.transaction(async (tx) => {
    if (await moveModeratorsChats(tx, from, to)) await requeueCards(tx);
  });
}
