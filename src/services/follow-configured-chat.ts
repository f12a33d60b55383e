import type { Db } from '#db/client.ts';
import { requeueCards } from '#db/queries/cards.ts';
import { findConfiguredChat, noteConfiguredChat, setModeratorsChat } from '#db/queries/settings.ts';

/**
 * Takes over a moderators' chat that the environment names newly. What it named at an earlier start does not
 * count again: /setup may have named another group since, or the group may have got a new id.
 */
export async function followConfiguredChat(db: Db, chatId: number): Promise<void> {
  await db.transaction(async (tx) => {
    if ((await findConfiguredChat(tx)) === chatId) return;
    await setModeratorsChat(tx, chatId);
    await noteConfiguredChat(tx, chatId);
    await requeueCards(tx, chatId);
  });
}
