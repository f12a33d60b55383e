import { findPerson } from '#db/queries/people/people.ts';
import { textsIn } from '#locales/texts.ts';
import type { Messaging } from '#src/deps.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';
import { blockReasonText } from '#src/telegram/views/reason.ts';

/** Tells a blocked person that the bot takes nothing from them any more. */
export async function tellBlocked(deps: Messaging, { personId }: { personId: number }): Promise<void> {
  const person = await findPerson(deps.db, personId);
  if (!person?.blockedAt) return;
  const t = textsIn(person.locale);
  const reason = blockReasonText(person.blockReason, t);
  const lines = [t('access-blocked'), ...(reason ? [t('told-reason', { reason })] : [])];
  await ignoreUnreachable(deps.api.sendMessage(personId, lines.join('\n')));
}
