import type { UpdateSender } from '#db/queries/delivery/jobs.ts';
import { findPerson } from '#db/queries/people/people.ts';
import { textsIn } from '#locales/texts.ts';
import type { GroupMessaging } from '#src/deps.ts';
import { localeOfPhone } from '#src/domain/locale.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';
import { sendAtPace } from '#src/telegram/groups/rate-limit.ts';
import { inThread } from '#src/telegram/groups/thread.ts';

/** Asks a person to try again, in the chat where they sent an update that was given up. */
export async function tellGivenUp(
  deps: GroupMessaging,
  { personId, chatId, threadId = null, languageCode }: UpdateSender,
): Promise<void> {
  const person = await findPerson(deps.db, personId);
  if (person?.blockedAt) return;
  const t = textsIn(person?.locale ?? localeOfPhone(languageCode, deps.defaultLocale));
  const isGroup = chatId < 0;
  const text = isGroup && person ? t('try-again-in-group', { name: person.name }) : t('try-again');
  const send = () => ignoreUnreachable(deps.api.sendMessage(chatId, text, inThread({ threadId })));
  if (isGroup) await sendAtPace(deps, { chatId, threadId }, 1, send);
  else await send();
}
