import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { oncePerDb } from '#db/connection/prepared-once.ts';
import { shownBy } from '#db/queries/review/shown-by.ts';
import { entries } from '#db/schema/entries/entries.ts';

/** Of an entry what a decision on it depends on. */
export type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>;

export async function findStanding(db: Db, id: number) {
  const [row] = await standingById(db).execute({ id });
  return row ?? null;
}

/** The same, and whether a message shows this entry, by what is noted of it; null: nothing is noted. */
export async function findStandingAt(
  db: Db,
  id: number,
  { chatId, messageId }: { chatId: number; messageId: number },
): Promise<(Standing & { isShown: boolean | null }) | null> {
  const [row] = await standingAt(db).execute({ id, chatId, messageId });
  return row ?? null;
}

const columns = {
  id: entries.id,
  number: entries.number,
  personId: entries.personId,
  status: entries.status,
  version: entries.version,
  cardChatId: entries.cardChatId,
  cardMessageId: entries.cardMessageId,
};

const isThis = eq(entries.id, sql.placeholder('id'));

const standingById = oncePerDb((db) => db.select(columns).from(entries).where(isThis).prepare('standing'));

const standingAt = oncePerDb((db) =>
  db
    .select({
      ...columns,
      isShown: sql<boolean | null>`(
        select bool_or(shown.entry_id = ${entries}.id)
        from ${shownBy(sql.placeholder('chatId'), sql.placeholder('messageId'))} shown)`,
    })
    .from(entries)
    .where(isThis)
    .prepare('standing_at'),
);
