import type { Db } from '#db/connection/client.ts';
import { requeueCards } from '#db/queries/review/cards.ts';
import { refuseConfiguredChat } from '#db/queries/review/group-publicity.ts';
import { setModeratorsChat } from '#db/queries/review/moderator-chats.ts';
import { findConfiguredChat, noteConfiguredChat } from '#db/queries/review/settings.ts';
import type { Publicity } from '#src/domain/review/publicity.ts';

/**
 * Makes the group of MODERATORS_CHAT_ID the moderators' chat if the setting is new. A group that was taken at an
 * earlier start is not taken again, because /setup may have named another one since, or the group may have a new
 * id. A group that anyone can read is refused: admins are told, and the next start looks at it again.
 * @returns whether the group was refused
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
    await setModeratorsChat(tx, { chatId, threadId: null });
    await noteConfiguredChat(tx, chatId);
    await requeueCards(tx);
    return false;
  });
}
