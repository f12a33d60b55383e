import { asc, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { organizations } from '#db/schema/people/organizations.ts';

/** Deletes an organization that somebody just left, if it is empty by that; in the transaction of the leaving. */
export async function deleteIfEmpty(tx: Db, organizationId: number): Promise<void> {
  await deleteEmpty(tx, sql`id = ${organizationId}`);
}

/** Deletes all empty organizations; not the newest, which an admin may be choosing for an invite just now. */
export async function deleteEmptyOrganizations(db: Db): Promise<void> {
  await db.transaction((tx) =>
    deleteEmpty(tx, sql`created_at < clock_timestamp() - interval '1 day' and ${isEmpty}`),
  );
}

/** Nobody is in it, and nobody can come into it any more by an invite. */
const isEmpty = sql`not exists (select from people where organization_id = organizations.id)
  and not exists (
    select from invites where organization_id = organizations.id
      and revoked_at is null and used < most and expires_at > clock_timestamp()
  )`;

/**
 * One that somebody else holds, who joins or leaves it, is passed over rather than waited for: two who change
 * places would wait for each other. The daily sweep finds what is left.
 */
async function deleteEmpty(tx: Db, which: SQL): Promise<void> {
  const held = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(which)
    .orderBy(asc(organizations.id))
    .for('update', { skipLocked: true });
  if (held.length === 0) return;
  // A statement of its own: it sees who joined before it was held.
  await tx.execute(sql`
    delete from organizations where id in ${held.map(({ id }) => id)} and ${isEmpty}`);
}
