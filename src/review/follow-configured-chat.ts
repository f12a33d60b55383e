import type { Db } from '#db/connection/client.ts';
import { requeueCards } from '#db/queries/review/cards.ts';
import { refuseConfiguredChat } from '#db/queries/review/chats/group-publicity.ts';
import { setModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import { findConfiguredChat, noteConfiguredChat } from '#db/queries/review/settings.ts';
import { isSamePlace, type Place } from '#src/domain/review/place.ts';
import type { Publicity } from '#src/domain/review/publicity.ts';

/**
 * Makes the group or topic of MODERATORS_CHAT_ID the moderators' chat that takes everything else, in place of the
 * present one, if the setting is new. A group that was taken at an earlier start is not taken again, because /setup may
 * have named another one since, or the group may have a new id. A group that anyone can read is refused: admins are told,
 * and the next start looks at it again.
 * @returns whether the group was refused
 */
export async function followConfiguredChat(
  db: Db,
  place: Place,
  publicity: Publicity | null,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const known = await findConfiguredChat(tx);
    if (known && isSamePlace(known, place)) return false;
    if (publicity) {
      await refuseConfiguredChat(tx, place.chatId, publicity);
      return true;
    }
    await setModeratorsChat(tx, place);
    await noteConfiguredChat(tx, place);
    await requeueCards(tx);
    return false;
  });
}
