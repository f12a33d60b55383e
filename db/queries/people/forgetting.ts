import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { deleteJobsOf } from '#db/queries/delivery/worker/personal-jobs.ts';
import { showCardJob } from '#db/queries/review/cards.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { people } from '#db/schema/people/people.ts';
import type { EntryStatus } from '#src/domain/entries/status.ts';
import { readyReasonsFor } from '#src/domain/review/decisions.ts';

/** How many approved entries a person has: what is to become of them is theirs to say. */
export async function countApproved(db: Db, personId: number): Promise<number> {
  return db.$count(entries, and(eq(entries.personId, personId), eq(entries.status, 'approved')));
}

/**
 * Holds a person, so that nothing refers to them anew until the transaction ends: what they do as a moderator
 * at this moment is either seen or refused. Held first, before anything that it could wait for.
 * @returns the organization they are in; null where the person is not known
 */
export async function lockToForget(
  db: Db,
  personId: number,
): Promise<{ organizationId: number | null } | null> {
  const [row] = await db
    .select({ organizationId: people.organizationId })
    .from(people)
    .where(eq(people.id, personId))
    .for('update');
  return row ?? null;
}

/** Holds all entries of a person: how they stand now, and go on standing until the transaction ends. */
export async function lockEntriesOf(
  db: Db,
  personId: number,
): Promise<Array<{ id: number; status: EntryStatus }>> {
  return db
    .select({ id: entries.id, status: entries.status })
    .from(entries)
    .where(eq(entries.personId, personId))
    .orderBy(asc(entries.id))
    .for('update');
}

/**
 * Enqueues every card that names a person: of what they reported, were the last to decide, or were asked about. In the
 * order of their ids, so that two who enqueue the same cards do not wait for each other.
 */
export async function enqueueCardsNaming(db: Db, personId: number): Promise<void> {
  await db.execute(sql`
    select ${showCardJob(sql`named.id`)} from (
      select id from entries where person_id = ${personId} and number is not null
      union select entry_id from entry_history history where person_id = ${personId} and not exists (
        select from entry_history later where later.entry_id = history.entry_id and later.id > history.id and later.action <> 'edit'
      )
      union select entry_id from reason_questions where moderator_id = ${personId}
      order by id
    ) as named`);
}

/**
 * Erases what in the remaining entries of a person leads to them or was said between them and the moderators:
 * what corrections changed, the words of decisions, what they said of their other entries, and Telegram's names for their
 * photos.
 */
export async function eraseLeftoversInEntries(db: Db, personId: number): Promise<void> {
  const own = sql`entry_id in (select id from entries where person_id = ${personId})`;
  await db.execute(sql`update entry_history set reason = null, changes = null where ${own}`);
  await db.execute(sql`
    update entry_photos set file_unique_id = file, file_id = '', media_group_id = null, sent_file_id = null
    where ${own}`);
  await db.execute(sql`
    update entries set prompt = null, prompt_message_id = null, last_update_id = null, answer_messages = '[]', caption = null,
      denied_duplicates = '{}'
    where person_id = ${personId}`);
  await db.execute(sql`update entry_cities set message_id = null where ${own}`);
}

/** Erases what a person wrote about others, as a moderator. Ready reasons are nobody's words and stay. */
export async function eraseWordsAboutOthers(db: Db, personId: number): Promise<void> {
  await db.execute(sql`update entry_history set reason = null where person_id = ${personId}`);
  await db.execute(sql`
    update people set block_reason = null
    where blocked_by = ${personId} and block_reason not in ${[...readyReasonsFor.block]}`);
}

/**
 * Erases a person with all that is about them alone. What they did stays where it counts for others, and says
 * of nobody that they did it: the keys that refer to people take care of that.
 */
export async function deletePerson(db: Db, personId: number): Promise<void> {
  await db.execute(sql`
    update settings set configured_admin_ids = array_remove(configured_admin_ids, ${personId}::bigint)`);
  await db.execute(sql`delete from roles where person_id = ${personId}`);
  await db.execute(sql`delete from conversation_states where person_id = ${personId}`);
  // The job that erases leftovers is the last that may name them.
  await deleteJobsOf(db, personId, { except: 'forget-traces' });
  await db.execute(sql`delete from people where id = ${personId}`);
}

/**
 * Deletes an organization that nobody is in and nobody can come into any more by an invite. It is held first:
 * who joins at this moment is seen.
 */
export async function deleteOrganizationIfEmpty(db: Db, organizationId: number): Promise<void> {
  await db.execute(sql`select from organizations where id = ${organizationId} for update`);
  await db.execute(sql`
    delete from organizations where id = ${organizationId}
      and not exists (select from people where organization_id = ${organizationId})
      and not exists (
        select from invites where organization_id = ${organizationId}
          and revoked_at is null and used < most and expires_at > clock_timestamp()
      )`);
}

/**
 * Enqueues the erasing of what cannot be erased yet, see the job. It also deletes the messages that name the person: the
 * questions for a reason that they were asked as a moderator, which end here, and what showed their remaining entries; and
 * what showed them entries of others in private.
 */
export async function enqueueForgettingLeftovers(db: Db, personId: number): Promise<void> {
  await db.execute(sql`
    with ended as (
      delete from reason_questions where moderator_id = ${personId} returning chat_id, message_id
    ), shown as (
      delete from entry_messages
      where (chat_id, message_id) in (
        select chat_id, message_id from entry_messages join entries on entries.id = entry_id
        where person_id = ${personId} and status <> 'withdrawn'
      ) or chat_id = ${personId}
      returning chat_id, message_id
    ), messages as (
      select coalesce(json_agg(json_build_object('chatId', chat_id, 'messageId', message_id)), '[]') as list
      from (select * from ended where message_id is not null union select * from shown) as naming
    )
    select ${addJob(
      'forget-traces',
      sql`json_build_object('personId', ${personId}::bigint, 'before', clock_timestamp(), 'messages', list)`,
      { delay: 1 },
    )} from messages`);
}
