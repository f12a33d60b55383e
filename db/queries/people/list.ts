import { and, asc, count, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { entries } from '#db/schema/entries/entries.ts';
import type { EntryStatus } from '#src/domain/entries/status.ts';
import { roles } from '#src/domain/people/roles.ts';

const listedPerson = z.object({
  id: z.int(),
  name: z.string().nullable(),
  role: z.enum(roles).nullable(),
  organizationName: z.string().nullable(),
  /** A statement that is written by hand brings moments as text. */
  blockedAt: z
    .string()
    .transform((text) => new Date(text))
    .nullable(),
  blockReason: z.string().nullable(),
  blockedByName: z.string().nullable(),
});

/** A person as admins see them; without a name where they never wrote to the bot. */
export type ListedPerson = z.infer<typeof listedPerson>;

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

const totalRow = z.object({ total: z.int() });

/** A page of all people. */
export async function listPeople(
  db: Db,
  { page, perPage }: { page: number; perPage: number },
): Promise<{ rows: ListedPerson[]; total: number }> {
  const [rows, [counted]] = await Promise.all([
    listWhere(db, sql`true order by ${order} limit ${perPage} offset ${page * perPage}`),
    queryRows(db, totalRow, sql`select count(*)::int as total from ${everybody}`),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** The people with these ids, in the order of the list. */
export async function listPeopleByIds(db: Db, ids: readonly number[]): Promise<ListedPerson[]> {
  return ids.length === 0 ? [] : listWhere(db, sql`one.id in ${[...ids]} order by ${order}`);
}

const namesRow = listedPerson.pick({ id: true, name: true, organizationName: true });

/** What people are found by. */
export async function listNames(db: Db): Promise<Array<z.infer<typeof namesRow>>> {
  const statement = sql`
    select one.id, person.name, organization.name as "organizationName" from ${everybody} order by ${order}`;
  return queryRows(db, namesRow, statement);
}

async function listWhere(db: Db, which: SQL): Promise<ListedPerson[]> {
  return queryRows(db, listedPerson, sql`select ${shown} from ${everybody} where ${which}`);
}

/** How many entries a person has, by status; drafts are nobody's business. */
export async function countEntriesOf(
  db: Db,
  personId: number,
): Promise<Array<{ status: EntryStatus; count: number }>> {
  return db
    .select({ status: entries.status, count: count() })
    .from(entries)
    .where(and(eq(entries.personId, personId), isNotNull(entries.number)))
    .groupBy(entries.status)
    .orderBy(asc(entries.status));
}
