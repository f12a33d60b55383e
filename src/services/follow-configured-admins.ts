import type { Db } from '#db/client.ts';
import { grantRole } from '#db/queries/roles.ts';
import { lockConfiguredAdmins, noteConfiguredAdmins } from '#db/queries/settings.ts';

/**
 * Makes admins of those whom the environment names newly. Whom it named at an earlier start it does not make
 * again: another admin may have taken the role from them since.
 */
export async function followConfiguredAdmins(db: Db, adminIds: readonly number[]): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await lockConfiguredAdmins(tx);
    for (const personId of adminIds) {
      if (!before.includes(personId)) await grantRole(tx, { personId, role: 'admin', grantedBy: null });
    }
    await noteConfiguredAdmins(tx, adminIds);
  });
}
