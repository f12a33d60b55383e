import { and, eq, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { chatChoices } from '#db/schema/review/chat-choices.ts';

/** What an admin has chosen so far in a message that asks what comes to a moderators' chat. */
export type ChatChoice = typeof chatChoices.$inferSelect;

/** The message that asks. */
interface At {
  chatId: number;
  messageId: number;
}

export async function saveChoice(db: Db, choice: typeof chatChoices.$inferInsert): Promise<void> {
  const { chatId: _, messageId: __, ...set } = choice;
  await db
    .insert(chatChoices)
    .values(choice)
    .onConflictDoUpdate({ target: [chatChoices.chatId, chatChoices.messageId], set });
}

export async function findChoice(db: Db, at: At): Promise<ChatChoice | null> {
  const [row] = await db.select().from(chatChoices).where(isAt(at));
  return row ?? null;
}

/** Finds the choice that a message asks for: by the one with the buttons, or the one that is to be replied to. */
export async function findAskedChoice(db: Db, { chatId, messageId }: At): Promise<ChatChoice | null> {
  const isAsking = or(eq(chatChoices.messageId, messageId), eq(chatChoices.promptMessageId, messageId));
  const [row] = await db
    .select()
    .from(chatChoices)
    .where(and(eq(chatChoices.chatId, chatId), isAsking));
  return row ?? null;
}

/** Notes which message is to be replied to. */
export async function notePrompt(db: Db, at: At, promptMessageId: number): Promise<void> {
  await db.update(chatChoices).set({ promptMessageId }).where(isAt(at));
}

/** Goes on to choose in another message of the same chat. */
export async function moveChoice(db: Db, at: At, messageId: number): Promise<void> {
  await db.update(chatChoices).set({ messageId }).where(isAt(at));
}

/** Chooses a country or category, or takes it back. */
export async function toggleChoice(
  db: Db,
  at: At,
  what: { country: string } | { category: number },
): Promise<void> {
  const { countries, categoryIds } = chatChoices;
  const toggled = (list: typeof countries | typeof categoryIds, one: string | number) =>
    sql`case when ${one} = any(${list}) then array_remove(${list}, ${one}) else array_append(${list}, ${one}) end`;
  const set =
    'country' in what
      ? { countries: toggled(countries, what.country) }
      : { categoryIds: toggled(categoryIds, what.category) };
  await db.update(chatChoices).set(set).where(isAt(at));
}

/** Adds countries and categories to what is chosen. */
export async function addToChoice(
  db: Db,
  at: At,
  { countries, categoryIds }: { countries: readonly string[]; categoryIds: readonly number[] },
): Promise<void> {
  await db
    .update(chatChoices)
    .set({
      countries: sql`array(select distinct unnest(${chatChoices.countries} || ${`{${countries.join(',')}}`}::text[]) order by 1)`,
      categoryIds: sql`array(select distinct unnest(${chatChoices.categoryIds} || ${`{${categoryIds.join(',')}}`}::int[]) order by 1)`,
    })
    .where(isAt(at));
}

/** Ends a choice; returns whether it was still open. */
export async function dropChoice(db: Db, at: At): Promise<boolean> {
  const rows = await db.delete(chatChoices).where(isAt(at)).returning({ id: chatChoices.messageId });
  return rows.length > 0;
}

/** Deletes choices that nobody finished. */
export async function deleteOldChoices(db: Db): Promise<void> {
  await db.delete(chatChoices).where(sql`${chatChoices.askedAt} < clock_timestamp() - interval '7 days'`);
}

const countryRow = z.object({ country: z.string() });

/** The countries that most entries of a campaign are from, those with the most first. */
export async function listReportedCountries(db: Db, campaignId: number, most: number): Promise<string[]> {
  const rows = await queryRows(
    db,
    countryRow,
    sql`
    select country from entries where campaign_id = ${campaignId} and number is not null and country is not null
    group by country order by count(*) desc, country limit ${most}`,
  );
  return rows.map(({ country }) => country);
}

function isAt({ chatId, messageId }: At) {
  return and(eq(chatChoices.chatId, chatId), eq(chatChoices.messageId, messageId));
}
