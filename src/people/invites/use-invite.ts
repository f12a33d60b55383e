import type { Db } from '#db/connection/client.ts';
import { keepPerson, lockPerson } from '#db/queries/people/blocks.ts';
import {
  findInviteByToken,
  hasUsedInvite,
  type Invite,
  type InviteState,
  lockInvite,
  noteInviteUse,
} from '#db/queries/people/invites.ts';
import { setOrganization } from '#db/queries/people/organizations.ts';
import { raiseRole } from '#db/queries/people/roles.ts';
import { isLesser, type Role } from '#src/domain/people/roles.ts';

export type Arrival =
  /** With the role that they have now. */
  | { kind: 'welcome'; invite: Invite; role: Role }
  /** The link does not work. `taken-back`: they used it before, and their role was taken away since. */
  | { kind: Exclude<InviteState, 'open'> | 'unknown' | 'taken-back' | 'blocked' };

/**
 * Lets a person in by a link: gives them its role unless they have a greater one, and its organization unless they
 * have one. Each person counts once. If several people try for the last place, exactly one gets it. A link for
 * moderators or admins works as long as its maker is an admin.
 */
export async function useInvite(
  db: Db,
  { token, personId }: { token: string; personId: number },
): Promise<Arrival> {
  return db.transaction(async (tx): Promise<Arrival> => {
    const maker = (await findInviteByToken(tx, token))?.createdBy ?? null;
    // Locks are taken in the same order as when the maker is forgotten: first the maker, then the link. Otherwise
    // the two could wait for each other.
    if (maker !== null) await keepPerson(tx, maker);
    const person = await lockPerson(tx, personId);
    if (!(await lockInvite(tx, token))) return { kind: 'unknown' };
    // Read again after the locks, to see what was changed while this transaction waited for them.
    const invite = await findInviteByToken(tx, token);
    if (!invite || !person) return { kind: 'unknown' };
    if (person.isBlocked) return { kind: 'blocked' };
    const use = { inviteId: invite.id, personId };
    if (await hasUsedInvite(tx, use)) {
      return person.role === null ? { kind: 'taken-back' } : { kind: 'welcome', invite, role: person.role };
    }
    if (invite.state !== 'open') return { kind: invite.state };
    await noteInviteUse(tx, use);
    const role = isLesser(person.role, invite.role) ? invite.role : (person.role ?? invite.role);
    if (role !== person.role) {
      await raiseRole(tx, { personId, role: invite.role, grantedBy: invite.createdBy });
    }
    const { organizationId } = invite;
    if (organizationId !== null && person.organizationId === null) {
      await setOrganization(tx, { personId, organizationId });
    }
    return { kind: 'welcome', invite, role };
  });
}
