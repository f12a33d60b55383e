import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { findPerson } from '#db/queries/people/people.ts';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import { textsIn } from '#locales/texts.ts';
import type { Messaging } from '#src/deps.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';

/** Tells an admin that anyone can read a moderators' group, why, and what to do. */
export async function tellGroupPublic(
  deps: Messaging,
  { personId, chatId, why, news }: JobPayloads['tell-group-public'],
): Promise<void> {
  const [person, [chat]] = await Promise.all([
    findPerson(deps.db, personId),
    listModeratorsChatsOf(deps.db, chatId),
  ]);
  // The group is private again, or is no moderators' group any more.
  const isSettled = news === 'became' && !chat?.isPublic;
  if (!person || isSettled) return;
  const t = textsIn(person.locale);
  const lines = [t(`group-public-${news}`), t(`group-public-by-${why}`), t('group-public-then')];
  await ignoreUnreachable(deps.api.sendMessage(personId, lines.join('\n\n')));
}
