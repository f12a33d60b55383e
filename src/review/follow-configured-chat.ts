import type { Db } from '#db/connection/client.ts';
import { requeueCards } from '#db/queries/review/cards.ts';
import { refuseConfiguredChat } from '#db/queries/review/group-publicity.ts';
import { findConfiguredChat, noteConfiguredChat, setModeratorsChat } from '#db/queries/review/settings.ts';
import type { Publicity } from '#src/domain/review/publicity.ts';

/**
 * Takes over a moderators' chat that the environment names newly. What it named at an earlier start does not
 * count again: /setup may have named another group since, or the group may have got a new id. One that anyone can
 * read is not taken, and admins are told; the next start looks at it again.
 * @returns whether it was refused
 */
export async function followConfiguredChat(
  db: Db,
  chatId: number,
  publicity: Publicity | null,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    if ((await findConfiguredChat(tx)) === chatId) return false;
    if (publicity) {
      await refuseConfiguredChat(tx, chatId, publicity);
      return true;
    }
    await setModeratorsChat(tx, chatId);
    await noteConfiguredChat(tx, chatId);
    await requeueCards(tx, chatId);
    return false;
  });
}
