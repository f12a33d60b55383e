import { Composer } from 'grammy';
import { noteGroupBack, noteGroupCutOff, renameGroup } from '#db/queries/review/chats/closed-chats.ts';
import { notePhotosAllowed, notePhotosForbidden } from '#db/queries/review/chats/forbidden-photos.ts';
import type { Database } from '#src/deps.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { readOwnPlace } from '#src/telegram/failures/chat-refusals.ts';

/**
 * Follows what becomes of the bot itself in moderators' groups: removed, muted, without the right to send photos, or back.
 * Of who did that nothing is stored.
 */
export function followOwnPlace({ db }: Database): Composer<HesabatContext> {
  const composer = new Composer<HesabatContext>();
  composer.on('my_chat_member', async ({ chat, myChatMember: { new_chat_member: self } }, next) => {
    const { closure, mayPhotograph } = readOwnPlace(self);
    // Admins are told by its name what became of it.
    if (chat.title !== undefined) await renameGroup(db, chat.id, chat.title);
    if (closure) await noteGroupCutOff(db, chat.id, closure);
    else {
      await (mayPhotograph ? notePhotosAllowed : notePhotosForbidden)(db, chat.id);
      await noteGroupBack(db, chat.id);
    }
    await next();
  });
  return composer;
}
