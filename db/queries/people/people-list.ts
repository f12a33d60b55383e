import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import type { EntryStatus } from '#src/domain/entries/status.ts';
import type { Role } from '#src/domain/people/roles.ts';

/** A person as admins see them; without a name where they never wrote to the bot. */
export interface ListedPerson {
  id: number;
  name: string | null;
  role: Role | null;
  organizationName: string | null;
  blockedAt: Date | null;
  blockReason: string | null;
  blockedByName: string | null;
}

/** Everybody, also those who only have a role: it may be given before they ever write to the bot. */
const everybody = sql`
  (select id from people union select person_id from roles) as one
  left join people person on person.id = one.id
  left join roles held on held.person_id = one.id
  left join organizations organization on organization.id = person.organization_id
  left join people blocker on blocker.id = person.blocked_by`;

const shown = sql`
  one.id, person.name, held.role, organization.name as "organizationName", person.blocked_at as "blockedAt",
  person.block_reason as "blockReason", blocker.name as "blockedByName"`;

/** Admins and moderators first, then who is blocked, then the others, the latest first. */
const order = sql`
  case when held.role = 'admin' then 0 when held.role = 'moderator' then 1
    when person.blocked_at is not null then 2 else 3 end,
  person.created_at desc nulls last, one.id`;

/** A page of all people. */
export async function listPeople(
  db: Db,
  { page, perPage }: { page: number; perPage: number },
): Promise<{ rows: ListedPerson[]; total: number }> {
  const [rows, [counted]] = await Promise.all([
    listWhere(db, sql`true order by ${order} limit ${perPage} offset ${page * perPage}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from ${everybody}`),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** The people with these ids, in the order of the list. */
export async function listPeopleByIds(db: Db, ids: readonly number[]): Promise<ListedPerson[]> {
  return ids.length === 0 ? [] : listWhere(db, sql`one.id in ${[...ids]} order by ${order}`);
}

/** What people are found by. */
export async function listNames(
  db: Db,
): Promise<Array<{ id: number; name: string | null; organizationName: string | null }>> {
  return db.execute(sql`
    select one.id, person.name, organization.name as "organizationName" from ${everybody} order by ${order}`);
}

async function listWhere(db: Db, which: SQL): Promise<ListedPerson[]> {
  const rows = await db.execute<Record<keyof ListedPerson, unknown>>(
    sql`select ${shown} from ${everybody} where ${which}`,
  );
  return rows.map((row) => ({
    ...(row as unknown as ListedPerson),
    // Raw queries bring moments as text.
    blockedAt: row.blockedAt === null ? null : new Date(String(row.blockedAt)),
  }));
}

/** How many entries a person has, by status; drafts are nobody's business. */
export async function countEntriesOf(
  db: Db,
  personId: number,
): Promise<Array<{ status: EntryStatus; count: number }>> {
  return db.execute<{ status: EntryStatus; count: number }>(sql`
    select status, count(*)::int as count from entries
    where person_id = ${personId} and number is not null group by status order by status`);
}
