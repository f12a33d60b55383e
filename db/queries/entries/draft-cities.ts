import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { entryCities } from '#db/schema/entries/entries.ts';
import type { AnswerMessage } from '#src/domain/entries/answer-messages.ts';
import type { Locale } from '#src/domain/locale.ts';

/** A city as it is written into a draft. */
export interface DraftCity {
  name: string;
  key: string;
  isAmbiguous?: boolean;
  messageId?: number | null;
  /** The language in which it was typed; null if nobody typed it. If it is left out, the person of the draft typed it. */
  locale?: Locale | null;
}

/** The language of the person whose draft this is. */
function localeOfDraft(entryId: number): SQL {
  return sql`(
    select person.locale from people person join entries draft on draft.person_id = person.id where draft.id = ${entryId})`;
}

/** Adds cities that are not there yet: a set, so that a second delivery changes nothing. */
export async function addCities(db: Db, entryId: number, cities: readonly DraftCity[]): Promise<void> {
  if (cities.length === 0) return;
  await db
    .insert(entryCities)
    .values(cities.map((city) => ({ entryId, locale: localeOfDraft(entryId), ...city })))
    .onConflictDoNothing();
}

export async function removeCity(db: Db, entryId: number, cityId: number): Promise<void> {
  await db.delete(entryCities).where(and(eq(entryCities.id, cityId), eq(entryCities.entryId, entryId)));
}

/**
 * Notes what an ambiguous city is. Where the entry has that one already, they are one; done once more, nothing happens.
 */
export async function settleCity(
  db: Db,
  { entryId, cityId }: { entryId: number; cityId: number },
  { name, key }: { name: string; key: string },
): Promise<void> {
  const ambiguous = sql`city.id = ${cityId} and city.entry_id = ${entryId} and city.is_ambiguous`;
  const known = sql`select from entry_cities other
    where other.entry_id = ${entryId} and other.key = ${key} and other.id <> ${cityId}`;
  await db.execute(sql`
    with gone as (
      delete from entry_cities city where ${ambiguous} and exists (${known})
    )
    update entry_cities city set name = ${name}, key = ${key}, is_ambiguous = false,
      locale = case when city.name = ${name} then city.locale else ${localeOfDraft(entryId)} end
    where ${ambiguous} and not exists (${known})`);
}

/**
 * Adds cities to an open draft in the place of others, and notes the update that named them: handled once more, it
 * would find the new ones ambiguous, and take itself for the answer to that.
 * @param at `messageId` is the message in which they were typed; `answerMessages` those of all answers, if that changes
 */
export async function exchangeCities(
  db: Db,
  {
    entryId,
    updateId,
    messageId,
    answerMessages,
  }: {
    entryId: number;
    updateId: number;
    messageId: number | null;
    answerMessages: readonly AnswerMessage[] | null;
  },
  {
    removed,
    added,
  }: {
    removed: ReadonlyArray<{ id: number; key: string }>;
    added: ReadonlyArray<Omit<DraftCity, 'messageId'>>;
  },
): Promise<void> {
  // Two spellings of one city are one.
  const fresh = [...Map.groupBy(added, ({ key }) => key).values()].flatMap(([first]) =>
    first ? [{ ...first, isTyped: first.locale === undefined }] : [],
  );
  const keys = new Set(added.map(({ key }) => key));
  // Of one that is named again the row stays: a row cannot go and come in one statement.
  const gone = removed.filter(({ key }) => !keys.has(key)).map(({ id }) => id);
  await db.execute(sql`
    with noted as (
      update entries set last_update_id = ${updateId},
        answer_messages = coalesce(${answerMessages && JSON.stringify(answerMessages)}::jsonb, answer_messages)
      where id = ${entryId}
    ), removed as (
      delete from entry_cities where entry_id = ${entryId} and id = any(${sql.param(gone)}::int[])
    )
    insert into entry_cities (entry_id, name, key, is_ambiguous, message_id, locale)
    select ${entryId}, name, key, coalesce("isAmbiguous", false), ${messageId}::int,
      case when "isTyped" then ${localeOfDraft(entryId)} else locale end
    from json_to_recordset(${JSON.stringify(fresh)}::json)
      as city (name text, key text, "isAmbiguous" boolean, locale text, "isTyped" boolean)
    on conflict (entry_id, key) do update set name = excluded.name, is_ambiguous = excluded.is_ambiguous,
      locale = excluded.locale,
      message_id = coalesce(entry_cities.message_id, excluded.message_id)`);
}

/**
 * Puts these cities in the place of those that are there; a second delivery changes nothing. One that is there under the
 * same name keeps the language in which it was typed.
 */
export async function replaceCities(db: Db, entryId: number, cities: readonly DraftCity[]): Promise<void> {
  const unique = [...new Map(cities.map((city) => [city.key, city])).values()];
  await db.transaction(async (tx) => {
    await tx.execute(sql`select from entries where id = ${entryId} for update`);
    const { name, locale } = entryCities;
    const former = await tx
      .delete(entryCities)
      .where(eq(entryCities.entryId, entryId))
      .returning({ name, locale });
    const typedIn = new Map(former.map((city) => [city.name, city.locale]));
    await addCities(
      tx,
      entryId,
      unique.map((city) => ({
        ...city,
        ...(typedIn.has(city.name) && { locale: typedIn.get(city.name) ?? null }),
      })),
    );
  });
}
