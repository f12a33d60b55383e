import type { Db } from '#db/client.ts';
import { findConfiguredChat, noteConfiguredChat, setModeratorsChat } from '#db/queries/settings.ts';
import { requeueCards } from '#db/queries/submissions.ts';

/**
 * Takes over a moderators' chat that the environment names newly. What it named at an earlier start does not
 * count again: /setup may have named another group since, or the group may have got a new id.
 */
export async function followConfiguredChat(db: Db, chatId: number): Promise<void> {
  if ((await findConfiguredChat(db)) === chatId) return;
  await setModeratorsChat(db, chatId);
  await noteConfiguredChat(db, chatId);
  await requeueCards(db, chatId);
}
