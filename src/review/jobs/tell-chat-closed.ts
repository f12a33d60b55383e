import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { findPerson } from '#db/queries/people/people.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import { textsIn } from '#locales/texts.ts';
import type { Messaging } from '#src/deps.ts';
import { viewClosure } from '#src/review/views/closure.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';

/** Tells an admin that nothing can be written in a moderators' chat, and what to do. */
export async function tellChatClosed(
  deps: Messaging,
  { personId, chat: id }: JobPayloads['tell-chat-closed'],
): Promise<void> {
  const [person, chats] = await Promise.all([findPerson(deps.db, personId), listModeratorsChats(deps.db)]);
  const chat = chats.find((one) => one.id === id);
  // It is open again, or is no moderators' chat any more.
  if (!person || !chat?.closedBy) return;
  const t = textsIn(person.locale);
  const text = viewClosure(chat, chat.closedBy, t);
  await ignoreUnreachable(deps.api.sendMessage(personId, text));
}
