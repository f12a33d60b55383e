import { and, count, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { invites } from '#db/schema/people/invites.ts';
import { organizations } from '#db/schema/people/organizations.ts';
import { people, roles } from '#db/schema/people/people.ts';

/** A link, with what is shown of it. */
export type Invite = NonNullable<Awaited<ReturnType<typeof findInvite>>>;

const inviteState = z.enum(['open', 'revoked', 'expired', 'used-up']);

export type InviteState = z.infer<typeof inviteState>;

/** Power over others is given by who is an admin now, also where a link was made as its maker ceased to be one. */
const state = sql`case
  when ${invites.revokedAt} is not null then 'revoked'
  when ${invites.role} <> 'organizer' and not exists (
    select from ${roles} maker where maker.person_id = ${invites.createdBy} and maker.role = 'admin'
  ) then 'revoked'
  when ${invites.expiresAt} <= clock_timestamp() then 'expired'
  when ${invites.used} >= ${invites.most} then 'used-up'
  else 'open' end`.mapWith(inviteState.parse);

/** Adds a link; made a second time under the same token, it is there once. */
export async function insertInvite(
  db: Db,
  {
    days,
    ...invite
  }: Pick<typeof invites.$inferInsert, 'token' | 'role' | 'organizationId' | 'most' | 'createdBy'> & {
    /** For so long it is valid. */
    days: number;
  },
): Promise<void> {
  const expiresAt = sql`clock_timestamp() + make_interval(days => ${days})`;
  await db
    .insert(invites)
    .values({ ...invite, expiresAt })
    .onConflictDoNothing();
}

export async function findInvite(db: Db, id: number) {
  const [row] = await inviteRows(db).where(eq(invites.id, id));
  return row ?? null;
}

export async function findInviteByToken(db: Db, token: string): Promise<Invite | null> {
  const [row] = await inviteRows(db).where(eq(invites.token, token));
  return row ?? null;
}

/** A page of all links, those that still work first, the newest first. */
export async function listInvites(db: Db, { page, perPage }: { page: number; perPage: number }) {
  const [rows, [total]] = await Promise.all([
    inviteRows(db)
      .orderBy(desc(sql`${state} = 'open'`), desc(invites.id))
      .limit(perPage)
      .offset(page * perPage),
    db.select({ count: count() }).from(invites),
  ]);
  return { rows, total: total?.count ?? 0 };
}

function inviteRows(db: Db) {
  return db
    .select({
      ...getTableColumns(invites),
      state,
      organizationName: organizations.name,
      makerName: people.name,
    })
    .from(invites)
    .leftJoin(organizations, eq(organizations.id, invites.organizationId))
    .leftJoin(people, eq(people.id, invites.createdBy))
    .$dynamic();
}

export async function revokeInvite(db: Db, id: number): Promise<void> {
  await db
    .update(invites)
    .set({ revokedAt: sql`clock_timestamp()` })
    .where(and(eq(invites.id, id), isNull(invites.revokedAt)));
}

/** Revokes the links by which this person could make moderators and admins, themselves included. */
export async function revokePowerfulInvites(db: Db, createdBy: number): Promise<void> {
  await db.execute(sql`
    update invites set revoked_at = clock_timestamp()
    where created_by = ${createdBy} and role <> 'organizer' and revoked_at is null and used < most`);
}

/** Waits for others who use this link, and keeps them waiting until the transaction ends. */
export async function lockInvite(db: Db, token: string): Promise<boolean> {
  const rows = await db.execute(sql`select from invites where token = ${token} for update`);
  return rows.length > 0;
}

/** Counts a person who came by a link, once; enqueues a message to who made it, where it gives power over others. */
export async function noteInviteUse(
  db: Db,
  { inviteId, personId }: { inviteId: number; personId: number },
): Promise<boolean> {
  const payload = sql`json_build_object('inviteId', ${inviteId}::int, 'personId', ${personId}::bigint)`;
  const rows = await db.execute(sql`
    with came as (
      insert into invite_uses (invite_id, person_id) values (${inviteId}, ${personId})
      on conflict do nothing returning invite_id
    ), counted as (
      update invites set used = used + 1 from came where invites.id = came.invite_id returning role, created_by
    )
    select case when role <> 'organizer'
        and exists (select from roles maker where maker.person_id = created_by and maker.role = 'admin')
      then ${addJob('tell-inviter', payload, {})} end
    from counted`);
  return rows.length > 0;
}

export async function hasUsedInvite(
  db: Db,
  { inviteId, personId }: { inviteId: number; personId: number },
): Promise<boolean> {
  const rows = await db.execute(sql`
    select from invite_uses where invite_id = ${inviteId} and person_id = ${personId}`);
  return rows.length > 0;
}
