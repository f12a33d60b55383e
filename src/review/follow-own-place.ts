import { Composer } from 'grammy';
import { noteGroupBack, noteGroupCutOff, renameGroup } from '#db/queries/review/chats/closed-chats.ts';
import { noteGranted, noteMissing } from '#db/queries/review/chats/missing-rights.ts';
import type { Database } from '#src/deps.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { readOwnPlace } from '#src/telegram/failures/chat-refusals.ts';

/**
 * Follows what becomes of the bot itself in moderators' groups: removed, muted, without the right to send photos, no
 * administrator any more, or back.
 * Of who did that nothing is stored.
 */
export function followOwnPlace({ db }: Database): Composer<HesabatContext> {
  const composer = new Composer<HesabatContext>();
  composer.on('my_chat_member', async ({ chat, myChatMember: { new_chat_member: self } }, next) => {
    const { closure, mayPhotograph, isAdministrator } = readOwnPlace(self);
    // Admins are told by its name what became of it.
    if (chat.title !== undefined) await renameGroup(db, chat.id, chat.title);
    if (closure) await noteGroupCutOff(db, chat.id, closure);
    else {
      await (mayPhotograph ? noteGranted : noteMissing)(db, chat.id, 'photos');
      await noteGroupBack(db, chat.id);
      await (isAdministrator ? noteGranted : noteMissing)(db, chat.id, 'administrator');
    }
    await next();
  });
  return composer;
}
