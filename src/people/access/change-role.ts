import type { Db } from '#db/connection/client.ts';
import { keepPerson, lockPerson } from '#db/queries/people/blocks.ts';
import { revokePowerfulInvites } from '#db/queries/people/invites.ts';
import { grantRole, lockAdmins, removeRole } from '#db/queries/people/roles.ts';
import type { Role } from '#src/domain/people/roles.ts';

/**
 * Gives a person a role, or takes it away (null). There is always an admin left: if two admins remove each other at
 * the same time, the second one is no admin any more and gets `not-admin`. A former admin loses the links that they
 * made for moderators and admins, so that they cannot come back by one.
 */
export async function changeRole(
  db: Db,
  { personId, role, by }: { personId: number; role: Role | null; by: number },
): Promise<'done' | 'last-admin' | 'is-blocked' | 'not-admin'> {
  return db.transaction(async (tx) => {
    // The new role refers to the person who gives it. If they are being forgotten just now, wait for that before
    // taking other locks.
    await keepPerson(tx, by);
    const person = await lockPerson(tx, personId);
    const admins = await lockAdmins(tx);
    if (!admins.includes(by)) return 'not-admin';
    if (admins.includes(personId) && role !== 'admin') {
      if (admins.length === 1) return 'last-admin';
      await revokePowerfulInvites(tx, personId);
    }
    if (role !== null && person?.isBlocked) return 'is-blocked';
    if (role === null) await removeRole(tx, personId);
    else await grantRole(tx, { personId, role, grantedBy: by });
    return 'done';
  });
}
