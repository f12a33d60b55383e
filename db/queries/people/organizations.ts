import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { showCardJob } from '#db/queries/review/cards.ts';
import { organizations } from '#db/schema/people/organizations.ts';
import { people } from '#db/schema/people/people.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { deleteIfEmpty } from './empty-organizations.ts';

export type Organization = typeof organizations.$inferSelect;

export async function listOrganizations(db: Db): Promise<Organization[]> {
  return db.select().from(organizations).orderBy(asc(organizations.key));
}

export async function findOrganization(db: Db, id: number): Promise<Organization | null> {
  const [row] = await db.select().from(organizations).where(eq(organizations.id, id));
  return row ?? null;
}

/** The organization of this name, however it is spelled; added when there is none, with its home country. */
export async function ensureOrganization(
  db: Db,
  { name, country = null }: { name: string; country?: string | null },
): Promise<Organization> {
  const [row] = await db
    .insert(organizations)
    .values({ name, key: foldName(name), country })
    .onConflictDoUpdate({
      target: organizations.key,
      set: { country: sql`coalesce(${organizations.country}, excluded.country)` },
    })
    .returning();
  if (!row) throw new Error('an upsert returned no row');
  return row;
}

/**
 * Names the organization that a person reports for, or none; enqueues the cards that say so. The former one goes
 * when nobody is left in it: it would be offered to others for ever.
 */
export async function setOrganization(
  db: Db,
  { personId, organizationId }: { personId: number; organizationId: number | null },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [before] = await tx
      .select({ id: people.organizationId })
      .from(people)
      .where(eq(people.id, personId))
      .for('no key update');
    const former = before?.id ?? null;
    if (former === organizationId) return;
    await tx.execute(sql`
      with named as (
        update people set organization_id = ${organizationId}::int where id = ${personId} returning id
      )
      select ${showCardJob(sql`affected.id`)} from (
        select entry.id from entries entry join named on named.id = entry.person_id
        where entry.status in ('pending', 'returned')
          or (entry.is_first and entry.status in ('approved', 'rejected'))
        order by entry.id
      ) as affected`);
    if (former !== null) await deleteIfEmpty(tx, former);
  });
}
