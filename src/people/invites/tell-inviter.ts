import { findInvite } from '#db/queries/people/invites.ts';
import { findPerson } from '#db/queries/people/people.ts';
import { textsIn } from '#locales/texts.ts';
import type { Messaging } from '#src/deps.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';

/** Tells the admin who made a link that somebody has used it. */
export async function tellInviter(
  deps: Messaging,
  { inviteId, personId }: { inviteId: number; personId: number },
): Promise<void> {
  const [invite, newcomer] = await Promise.all([
    findInvite(deps.db, inviteId),
    findPerson(deps.db, personId),
  ]);
  const maker = invite?.createdBy ? await findPerson(deps.db, invite.createdBy) : null;
  if (!invite || !newcomer || !maker) return;
  const t = textsIn(maker.locale);
  const role = t(`role-${invite.role}`);
  await ignoreUnreachable(deps.api.sendMessage(maker.id, t('invite-used', { name: newcomer.name, role })));
}
