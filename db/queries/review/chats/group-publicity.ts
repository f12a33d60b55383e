import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, type JobPayloads } from '#db/queries/delivery/jobs.ts';
import { postCardsJob, showCardJob } from '#db/queries/review/cards.ts';
import type { Publicity } from '#src/domain/review/publicity.ts';

/** The jobs that tell each admin of a public group, for a row of `roles`. */
function tellGroupPublicJob(about: Omit<JobPayloads['tell-group-public'], 'personId'>) {
  const payload = sql`${JSON.stringify(about)}::jsonb || jsonb_build_object('personId', roles.person_id)`;
  return addJob('tell-group-public', sql`(${payload})::json`, {
    key: sql`'tell-group-public:' || roles.person_id`,
  });
}

/**
 * Notes that anyone can read a moderators' group, and enqueues a message to each admin: once, however many notice
 * it. Does nothing for another group.
 */
export async function noteGroupPublic(db: Db, chatId: number, why: Publicity): Promise<void> {
  await db.execute(sql`
    with noted as (
      update moderator_chats set public_since = clock_timestamp()
      where chat_id = ${chatId} and public_since is null
      returning id
    )
    select ${tellGroupPublicJob({ chatId, why, news: 'became' })} from roles
    where role = 'admin' and exists (select from noted)`);
}

/** Notes that a moderators' group is private again, and enqueues the cards that waited for that. */
export async function noteGroupPrivate(db: Db, chatId: number): Promise<void> {
  await db.transaction(async (tx) => {
    const noted = await tx.execute(sql`
      update moderator_chats set public_since = null where chat_id = ${chatId} and public_since is not null
      returning id`);
    if (noted.length === 0) return;
    // A statement of its own: it is to see the cards that `holdCard` held while the update waited for it.
    await tx.execute(sql`
      select ${postCardsJob(sql`chat`)}, (
        select count(${showCardJob(sql`id`)}) from entries
        where card_chat_id = ${chatId} and card_message_id is not null and card_shows is null
      ) from moderator_chats chat where chat_id = ${chatId}`);
  });
}

/**
 * Leaves a card in the public group as it is until the group is private again. Where it is private by now, the card
 * is enqueued at once: the lock makes sure that either this sees that, or `noteGroupPrivate` sees the card.
 */
export async function holdCard(db: Db, entryId: number): Promise<void> {
  await db.execute(sql`
    with chat as (
      select from moderator_chats, entries
      where entries.id = ${entryId} and chat_id = card_chat_id and public_since is not null
      for share of moderator_chats
    ), held as (
      update entries set card_shows = null where id = ${entryId} and exists (select from chat)
    )
    select ${showCardJob(sql`${entryId}::int`)} where not exists (select from chat)`);
}

/** Notes that the group of the environment was not taken since anyone can read it; admins are told once. */
export async function refuseConfiguredChat(db: Db, chatId: number, why: Publicity): Promise<void> {
  await db.execute(sql`
    with noted as (
      update settings set refused_chat_id = ${chatId} where refused_chat_id is distinct from ${chatId}
      returning id
    )
    select ${tellGroupPublicJob({ chatId, why, news: 'refused' })} from noted, roles where role = 'admin'`);
}
