import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { oncePerDb } from '#db/once-per-db.ts';
import { entries } from '#db/schema/entries.ts';

/** Of an entry what a decision on it depends on. */
export type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>;

export async function findStanding(db: Db, id: number) {
  const [row] = await standingById(db).execute({ id });
  return row ?? null;
}

const standingById = oncePerDb((db) =>
  db
    .select({
      id: entries.id,
      number: entries.number,
      personId: entries.personId,
      status: entries.status,
      version: entries.version,
      cardChatId: entries.cardChatId,
      cardMessageId: entries.cardMessageId,
    })
    .from(entries)
    .where(eq(entries.id, sql.placeholder('id')))
    .prepare('standing'),
);
