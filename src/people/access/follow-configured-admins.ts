import type { Db } from '#db/connection/client.ts';
import { lockPerson } from '#db/queries/people/blocks.ts';
import { grantRole, lockAdmins } from '#db/queries/people/roles.ts';
import { lockConfiguredAdmins, noteConfiguredAdmins } from '#db/queries/review/settings.ts';

/**
 * Makes people admins whom ADMIN_IDS did not name at the last start. Those whom it named before are not made admins
 * again, because another admin may have taken the role from them since. Blocked people are left out; they become
 * admins at the first start after they are unblocked.
 * @returns the ids of those who are blocked
 */
export async function followConfiguredAdmins(db: Db, adminIds: readonly number[]): Promise<number[]> {
  return db.transaction(async (tx) => {
    const blocked: number[] = [];
    for (const personId of adminIds.toSorted((a, b) => a - b)) {
      const person = await lockPerson(tx, personId);
      if (person?.isBlocked) blocked.push(personId);
    }
    await lockAdmins(tx);
    const before = await lockConfiguredAdmins(tx);
    const refused = blocked.filter((personId) => !before.includes(personId));
    const named = adminIds.filter((personId) => !refused.includes(personId));
    for (const personId of named) {
      if (!before.includes(personId)) await grantRole(tx, { personId, role: 'admin', grantedBy: null });
    }
    await noteConfiguredAdmins(tx, named);
    return refused;
  });
}
