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
  /** It does not work: `taken-back` says that they came by it once, and that their role was taken since. */
  | { kind: Exclude<InviteState, 'open'> | 'unknown' | 'taken-back' | 'blocked' };

/**
 * Lets a person in by a link: gives them its role unless they have a greater one, and its organization unless
 * they have one. Each person counts once; of many at the last place exactly one gets it. A link to power over
 * others works as long as its maker is an admin.
 */
export async function useInvite(
  db: Db,
  { token, personId }: { token: string; personId: number },
): Promise<Arrival> {
  return db.transaction(async (tx): Promise<Arrival> => {
    const maker = (await findInviteByToken(tx, token))?.createdBy ?? null;
    // Who is forgetting the maker holds the maker first and the link later: so does this.
    if (maker !== null) await keepPerson(tx, maker);
    const person = await lockPerson(tx, personId);
    if (!(await lockInvite(tx, token))) return { kind: 'unknown' };
    // A statement after the locks: it sees what those who were waited for did.
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
