import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { oncePerDb } from '#db/connection/prepared-once.ts';
import { shownBy } from '#db/queries/review/shown-by.ts';
import { entries } from '#db/schema/entries/entries.ts';

/** Of an entry what a decision on it depends on. */
export type DecisionState = NonNullable<Awaited<ReturnType<typeof findDecisionState>>>;

export async function findDecisionState(db: Db, id: number) {
  const [row] = await stateById(db).execute({ id });
  return row ?? null;
}

/** The same, and whether a message shows this entry, by what is noted of it; null: nothing is noted. */
export async function findDecisionStateAt(
  db: Db,
  id: number,
  { chatId, messageId }: { chatId: number; messageId: number },
): Promise<(DecisionState & { isShown: boolean | null }) | null> {
  const [row] = await stateAt(db).execute({ id, chatId, messageId });
  return row ?? null;
}

const columns = {
  id: entries.id,
  number: entries.number,
  personId: entries.personId,
  status: entries.status,
  version: entries.version,
  country: entries.country,
  categoryId: entries.categoryId,
  cardChatId: entries.cardChatId,
  cardMessageId: entries.cardMessageId,
};

const isThis = eq(entries.id, sql.placeholder('id'));

const stateById = oncePerDb((db) => db.select(columns).from(entries).where(isThis).prepare('decision_state'));

const stateAt = oncePerDb((db) =>
  db
    .select({
      ...columns,
      isShown: sql`(
        select bool_or(shown.entry_id = ${entries}.id)
        from ${shownBy(sql.placeholder('chatId'), sql.placeholder('messageId'))} shown)`.mapWith(
        z.boolean().nullable().parse,
      ),
    })
    .from(entries)
    .where(isThis)
    .prepare('decision_state_at'),
);
