import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { roles } from '#db/schema/people.ts';
import type { Role } from '#src/domain/people/roles.ts';

/** Gives a role, in place of another one the person had. */
export async function grantRole(
  db: Db,
  { personId, role, grantedBy }: { personId: number; role: Role; grantedBy: number | null },
): Promise<void> {
  await db
    .insert(roles)
    .values({ personId, role, grantedBy })
    .onConflictDoUpdate({ target: roles.personId, set: { role, grantedBy } });
}

export async function listAdminIds(db: Db): Promise<number[]> {
  const rows = await db.select({ id: roles.personId }).from(roles).where(eq(roles.role, 'admin'));
  return rows.map(({ id }) => id);
}

/** Holds all admins until the transaction ends: of two who leave at once, the second sees that it is the last. */
export async function lockAdminIds(db: Db): Promise<number[]> {
  const rows = await db
    .select({ id: roles.personId })
    .from(roles)
    .where(eq(roles.role, 'admin'))
    .orderBy(asc(roles.personId))
    .for('update');
  return rows.map(({ id }) => id);
}
