import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { findPerson } from '#db/queries/people/people.ts';
import { countCutOff } from '#db/queries/review/chats/cut-off.ts';
import { listModeratorsChats, type ModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import { type Texts, textsIn } from '#locales/texts.ts';
import type { Messaging } from '#src/deps.ts';
import { isGroupClosed } from '#src/domain/review/closure.ts';
import { nameGroup } from '#src/review/views/chat-name.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';

/** Tells an admin that the bot can write in a moderators' group again. */
export async function tellChatOpen(
  deps: Messaging,
  { count, ...job }: JobPayloads['tell-chat-open'],
): Promise<void> {
  await tell(deps, job, (chat, t) =>
    isGroupClosed(chat) ? null : t('group-back', { chat: nameGroup(chat, t), count }),
  );
}

/** Tells an admin that the bot lacks a right in a moderators' group, and what to do, or that all goes on there. */
export async function tellRight(
  deps: Messaging,
  { right, ...job }: JobPayloads['tell-right'],
): Promise<void> {
  await tell(deps, job, (chat, t) => {
    // What is wrong with the whole group is told in its stead.
    if (isGroupClosed(chat)) return null;
    const named = { chat: nameGroup(chat, t) };
    if (right === 'photos') return chat.hasNoPhotos ? t('group-no-photos', named) : null;
    return t(chat.isNotAdministrator ? 'group-not-admin' : 'group-admin-now', named);
  });
}

/** Tells an admin that entries wait and there is no moderators' chat, and what to do. */
export async function tellNoChat(deps: Messaging, { personId }: JobPayloads['tell-no-chat']): Promise<void> {
  const [person, chats] = await Promise.all([findPerson(deps.db, personId), listModeratorsChats(deps.db)]);
  const count = await countCutOff(deps.db);
  if (!person || chats.length > 0 || count === 0) return;
  const text = textsIn(person.locale)('waiting-nowhere', { count });
  await ignoreUnreachable(deps.api.sendMessage(personId, text));
}

/** @param view the text; null if there is nothing to tell any more */
async function tell(
  deps: Messaging,
  { personId, chat: id }: { personId: number; chat: number },
  view: (chat: ModeratorsChat, t: Texts) => string | null,
): Promise<void> {
  const [person, chats] = await Promise.all([findPerson(deps.db, personId), listModeratorsChats(deps.db)]);
  const chat = chats.find((one) => one.id === id);
  const text = person && chat ? view(chat, textsIn(person.locale)) : null;
  if (text !== null) await ignoreUnreachable(deps.api.sendMessage(personId, text));
}
