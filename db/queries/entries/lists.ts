import { and, count, desc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { entries } from '#db/schema/entries/entries.ts';
import type { EntryStatus } from '#src/domain/entries/status.ts';

/**
 * A page of a person's own entries, newest first, the open draft on top. Drafts that were put aside are not
 * shown, nor are corrections: those are begun and continued from their entries.
 */
export async function listOwnEntries(
  db: Db,
  personId: number,
  { page, perPage }: { page: number; perPage: number },
) {
  const own = and(eq(entries.personId, personId), ne(entries.status, 'cancelled'), isNull(entries.corrects));
  const [rows, [total]] = await Promise.all([
    db
      .select({ id: entries.id, number: entries.number, title: entries.title, status: entries.status })
      .from(entries)
      .where(own)
      .orderBy(desc(sql`${entries.status} = 'draft'`), desc(entries.submittedAt), desc(entries.id))
      .limit(perPage)
      .offset(page * perPage),
    db.select({ count: count() }).from(entries).where(own),
  ]);
  return { rows, total: total?.count ?? 0 };
}

/** A page of the submitted entries of a campaign, newest first; all of them, or those of one status. */
export async function listSubmittedEntries(
  db: Db,
  campaignId: number,
  { status, page, perPage }: { status: EntryStatus | null; page: number; perPage: number },
) {
  const wanted = and(
    eq(entries.campaignId, campaignId),
    isNotNull(entries.number),
    status === null ? undefined : eq(entries.status, status),
  );
  const [rows, [total]] = await Promise.all([
    db
      .select({ id: entries.id, number: entries.number, title: entries.title, status: entries.status })
      .from(entries)
      .where(wanted)
      .orderBy(desc(entries.number))
      .limit(perPage)
      .offset(page * perPage),
    db.select({ count: count() }).from(entries).where(wanted),
  ]);
  return { rows, total: total?.count ?? 0 };
}
