import { asc, eq, ne, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { roles } from '#db/schema/people/people.ts';
import { roles as fromLeastToMost, type Role } from '#src/domain/people/roles.ts';

/** Gives a role, in place of another one the person had. */
export async function grantRole(
  db: Db,
  { personId, role, grantedBy }: { personId: number; role: Role; grantedBy: number | null },
): Promise<void> {
  await db
    .insert(roles)
    .values({ personId, role, grantedBy })
    .onConflictDoUpdate({
      target: roles.personId,
      set: { role, grantedBy, grantedAt: sql`clock_timestamp()` },
    });
}

/** Gives a role to somebody who has none or a lesser one; never takes anything. */
export async function raiseRole(
  db: Db,
  { personId, role, grantedBy }: { personId: number; role: Role; grantedBy: number | null },
): Promise<void> {
  const lesser = fromLeastToMost.slice(0, fromLeastToMost.indexOf(role));
  await db.execute(sql`
    insert into roles (person_id, role, granted_by) values (${personId}, ${role}, ${grantedBy}::bigint)
    on conflict (person_id) do update
      set role = excluded.role, granted_by = excluded.granted_by, granted_at = clock_timestamp()
    where roles.role in ${['', ...lesser]}`);
}

export async function removeRole(db: Db, personId: number): Promise<void> {
  await db.delete(roles).where(eq(roles.personId, personId));
}

/** The admins; nobody else can take the role from any of them until the transaction ends. */
export async function lockAdmins(db: Db): Promise<number[]> {
  const rows = await db
    .select({ id: roles.personId })
    .from(roles)
    .where(eq(roles.role, 'admin'))
    .orderBy(asc(roles.personId))
    .for('update');
  return rows.map(({ id }) => id);
}

/** Everybody who may do more than report. */
export async function listPowerful(db: Db): Promise<Array<{ personId: number; role: Role }>> {
  return db
    .select({ personId: roles.personId, role: roles.role })
    .from(roles)
    .where(ne(roles.role, 'organizer'));
}

/** Whether there would be no admin without this one. */
export async function isLastAdmin(db: Db, personId: number): Promise<boolean> {
  const admins = await db.select({ id: roles.personId }).from(roles).where(eq(roles.role, 'admin')).limit(2);
  return admins.length === 1 && admins[0]?.id === personId;
}
