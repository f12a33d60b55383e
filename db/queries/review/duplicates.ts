import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { entries } from '#db/schema/entries/entries.ts';
import type { Original } from '#src/domain/review/duplicates.ts';
import { enqueueCardsOf } from './cards.ts';

/** An entry that may be rejected as a duplicate. */
export type Held = Original & { hasDuplicates: boolean };

/**
 * Holds two entries until the transaction ends, the older first: of two moderators who call each the duplicate of
 * the other, one waits, and sees then that it is none any more.
 */
export async function holdBoth(tx: Db, ids: readonly [number, number]): Promise<Held[]> {
  await tx.execute(sql`select from entries where id in ${[...ids]} order by id for update`);
  // Only now: a statement sees what others did until it began.
  return tx
    .select({
      id: entries.id,
      campaignId: entries.campaignId,
      status: entries.status,
      duplicateOf: entries.duplicateOf,
      hasDuplicates: sql`exists (select from entries other where other.duplicate_of = ${entries}.id)`.mapWith(
        z.boolean().parse,
      ),
    })
    .from(entries)
    .where(inArray(entries.id, [...ids]))
    .orderBy(asc(entries.id));
}

/** Of a row of `entries`: rejected as the duplicate of one that neither counts nor waits, so its event is in no totals. */
export const hasLostOriginal = sql`(entries.status = 'rejected' and exists (
  select from entries original
  where original.id = entries.duplicate_of and original.status not in ('pending', 'approved')))`;

/** The number of the entry that this one is a duplicate of, where that does not count any more. */
export async function findLostOriginal(db: Db, entryId: number): Promise<number | null> {
  const original = alias(entries, 'original');
  const [row] = await db
    .select({ number: original.number })
    .from(entries)
    .innerJoin(original, eq(original.id, entries.duplicateOf))
    .where(and(eq(entries.id, entryId), hasLostOriginal));
  return row?.number ?? null;
}

/**
 * Notes the word of a moderator or admin that an entry is no duplicate of the other, and enqueues their cards. Both are
 * held: of two who decide otherwise at the same time, one is refused.
 * @returns whether it still waits or is approved as it was seen, or this was noted before; never where one was called
 * the duplicate of the other, which is for Undo to take back
 */
export async function noteNoDuplicate(
  db: Db,
  { entryId, version, otherId }: { entryId: number; version: number; otherId: number },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const held = await holdBoth(tx, [entryId, otherId]);
    if (held.some(({ duplicateOf }) => held.some(({ id }) => id === duplicateOf))) return false;
    await tx.execute(sql`
      update entries set not_duplicates = array_append(not_duplicates, ${otherId}::int)
      where id = ${entryId} and status in ('pending', 'approved') and version = ${version}
        and ${otherId}::int <> all (not_duplicates)`);
    const [row] = await tx
      .select({ id: entries.id })
      .from(entries)
      .where(and(eq(entries.id, entryId), sql`${otherId}::int = any (${entries.notDuplicates})`));
    if (row) await enqueueCardsOf(tx, held);
    return row !== undefined;
  });
}
