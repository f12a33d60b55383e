import { and, eq, getTableColumns, ne, or, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { oncePerDb } from '#db/connection/prepared-once.ts';
import { campaigns } from '#db/schema/campaigns/campaigns.ts';
import { conversationStates } from '#db/schema/delivery/conversation-states.ts';
import { pendingReplies } from '#db/schema/people/pending-replies.ts';
import { people, roles } from '#db/schema/people/people.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import type { Role } from '#src/domain/people/roles.ts';
import { reasonPatienceMinutes } from '#src/domain/review/decisions.ts';
import { markOf } from './forgotten-blocks.ts';

export type Person = typeof people.$inferSelect;

/** Who sent an update, with all that decides what they may do and what their words mean. */
export interface Sender extends Person {
  role: Role | null;
  /** What the bot asked them besides the questions of an entry, if it did. */
  pendingReply: { purpose: PendingReplyPurpose; subject: unknown } | null;
  /** Where they are in the middle of an entry: what the conversations plugin keeps of them. */
  conversation: unknown;
  /** The time zone of the current campaign; null if it has none of its own. */
  campaignTimeZone: string | null;
}

/**
 * The person with this Telegram id, with today's name; added at first sight, then in `locale`. Who had
 * themselves forgotten while they were blocked is blocked from the first sight on.
 */
export async function rememberSender(
  db: Db,
  { id, name, locale }: { id: number; name: string; locale: Locale },
): Promise<Sender> {
  const known = await findSender(db, id);
  if (known && known.name === name) return known;
  await db.execute(sql`
    with block as (
      delete from forgotten_blocks where mark = ${markOf(id)} returning at, reason
    )
    insert into people (id, name, locale, blocked_at, block_reason)
    select ${id}::bigint, ${name}::text, ${locale}::text, block.at, block.reason
    from (select) as newcomer left join block on true
    on conflict (id) do update set name = excluded.name`);
  const sender = await findSender(db, id);
  if (!sender) throw new Error('an upsert left no row');
  return sender;
}

/** Long after an admin was asked why somebody is to be blocked, their words mean something else. */
const isStillPending = or(
  ne(pendingReplies.purpose, 'block'),
  sql`${pendingReplies.askedAt} > clock_timestamp() - make_interval(mins => ${reasonPatienceMinutes})`,
);

async function findSender(db: Db, id: number): Promise<Sender | null> {
  const [row] = await senderById(db).execute({ id });
  return row ?? null;
}

/** In one statement: it is asked for with every update. */
const senderById = oncePerDb((db) =>
  db
    .select({
      ...getTableColumns(people),
      role: roles.role,
      pendingReply: { purpose: pendingReplies.purpose, subject: pendingReplies.subject },
      conversation: conversationStates.state,
      campaignTimeZone: campaigns.timeZone,
    })
    .from(people)
    .leftJoin(roles, eq(roles.personId, people.id))
    .leftJoin(pendingReplies, and(eq(pendingReplies.personId, people.id), isStillPending))
    .leftJoin(conversationStates, eq(conversationStates.personId, people.id))
    .leftJoin(campaigns, eq(campaigns.isCurrent, true))
    .where(eq(people.id, sql.placeholder('id')))
    .prepare('sender'),
);

export async function findPerson(db: Db, id: number): Promise<Person | null> {
  const [person] = await db.select().from(people).where(eq(people.id, id));
  return person ?? null;
}

export async function setPersonLocale(db: Db, id: number, locale: Locale): Promise<void> {
  await db.update(people).set({ locale }).where(eq(people.id, id));
}
