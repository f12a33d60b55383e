import { eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { showCardJob } from '#db/queries/review/cards.ts';
import { people, roles } from '#db/schema/people/people.ts';
import type { Role } from '#src/domain/people/roles.ts';

/**
 * Where a person stands; nobody blocks them or gives them a role until the transaction ends. Taken before the
 * locks on anything but people: see "Locks on people come first" in `docs/decisions.md`.
 */
export async function lockPerson(
  db: Db,
  personId: number,
): Promise<{ isBlocked: boolean; role: Role | null; organizationId: number | null } | null> {
  const [locked] = await db
    .select({ blockedAt: people.blockedAt, organizationId: people.organizationId })
    .from(people)
    .where(eq(people.id, personId))
    .for('no key update');
  if (!locked) return null;
  // A statement of its own: what was waited for may have changed the role.
  const [held] = await db.select({ role: roles.role }).from(roles).where(eq(roles.personId, personId));
  return {
    isBlocked: locked.blockedAt !== null,
    role: held?.role ?? null,
    organizationId: locked.organizationId,
  };
}

/**
 * Keeps a person from being forgotten until the transaction ends, which is going to say that something was by
 * them; they may change otherwise. Taken before the lock on the person it is about.
 */
export async function keepPerson(db: Db, personId: number): Promise<void> {
  await db.execute(sql`select from people where id = ${personId} for key share`);
}

/** Blocks a person who is not, and enqueues the cards of their pending entries, since these say so. */
export async function insertBlock(
  db: Db,
  { personId, by, reason }: { personId: number; by: number; reason: string | null },
): Promise<boolean> {
  const set = sql`blocked_at = clock_timestamp(), blocked_by = ${by}::bigint, block_reason = ${reason}::text,
    block_told_at = null`;
  return changeBlock(db, sql`update people set ${set} where id = ${personId} and blocked_at is null`);
}

/** Takes a block back; says whether there was one. */
export async function removeBlock(db: Db, personId: number): Promise<boolean> {
  const set = sql`blocked_at = null, blocked_by = null, block_reason = null, block_told_at = null`;
  return changeBlock(db, sql`update people set ${set} where id = ${personId} and blocked_at is not null`);
}

async function changeBlock(db: Db, update: SQL): Promise<boolean> {
  const rows = await db.execute(sql`
    with changed as (${update} returning id)
    select id, (
      select count(${showCardJob(sql`affected.id`)}) from (
        select entry.id from entries entry
        where entry.person_id = changed.id and entry.status in ('pending', 'returned')
        order by entry.id
      ) as affected
    ) from changed`);
  return rows.length > 0;
}

/** Enqueues the message to a blocked person that says so: once, however many of their updates come at the same time. */
export async function enqueueBlockNotice(db: Db, personId: number): Promise<void> {
  await db.execute(sql`
    with told as (
      update people set block_told_at = clock_timestamp()
      where id = ${personId} and blocked_at is not null and block_told_at is null
      returning id
    )
    select ${addJob('tell-blocked', sql`json_build_object('personId', id)`, {})} from told`);
}
