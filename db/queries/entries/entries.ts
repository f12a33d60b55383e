import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { oncePerDb } from '#db/connection/prepared-once.ts';
import { entries } from '#db/schema/entries/entries.ts';

/** An entry with all that is shown of it. */
export type Entry = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

export function findEntry(db: Db, id: number) {
  return findOne(byId(db), { id });
}

/** @throws Error when there is none: for ids that our own rows refer to. */
export async function getEntry(db: Db, id: number): Promise<Entry> {
  const entry = await findEntry(db, id);
  if (!entry) throw new Error(`there is no entry with the id ${id}`);
  return entry;
}

/**
 * The draft that a person is working on: of a new entry and of corrections that were begun, the one they
 * touched last.
 */
export function findOpenDraft(db: Db, personId: number) {
  return findOne(openDraft(db), { personId });
}

/** Which draft that is. */
export async function findFocus(db: Db, personId: number): Promise<number | null> {
  const [row] = await focusOf(db).execute({ personId });
  return row?.id ?? null;
}

/** The message that asks in a draft, at this moment. */
export async function findPrompt(db: Db, id: number): Promise<number | null> {
  const [row] = await promptOf(db).execute({ id });
  return row?.messageId ?? null;
}

/** The draft of a person in a campaign, for what they are told of that campaign. */
export function findDraftIn(db: Db, about: { campaignId: number; personId: number }) {
  return findOne(newDraftIn(db), about);
}

/** The draft of a new entry; there is at most one. */
export function findNewDraft(db: Db, personId: number) {
  return findOne(newDraft(db), { personId });
}

/** The entry of a person that waits longest for the changes that moderators asked for. */
export async function findReturned(db: Db, personId: number) {
  const [row] = await db
    .select({ id: entries.id, number: entries.number, title: entries.title })
    .from(entries)
    .where(and(eq(entries.personId, personId), eq(entries.status, 'returned')))
    .orderBy(asc(entries.updatedAt))
    .limit(1);
  return row ?? null;
}

/**
 * The draft or entry that this very update changed last: it is being handled once more, and whatever else is
 * open meanwhile is not meant by it.
 */
export function findTouchedBy(db: Db, personId: number, updateId: number) {
  return findOne(touchedBy(db), { personId, updateId });
}

/** The entry that this person edited by this very update: it is being handled once more. */
export function findEditedBy(db: Db, personId: number, updateId: number) {
  return findOne(editedBy(db), { personId, updateId });
}

const newestFirst = [desc(entries.updatedAt), desc(entries.id)] as const;
const isTheirs = eq(entries.personId, sql.placeholder('personId'));
const isDraft = and(isTheirs, eq(entries.status, 'draft'));

const focusOf = oncePerDb((db) =>
  db
    .select({ id: entries.id })
    .from(entries)
    .where(isDraft)
    .orderBy(...newestFirst)
    .limit(1)
    .prepare('focus'),
);

const promptOf = oncePerDb((db) =>
  db
    .select({ messageId: entries.promptMessageId })
    .from(entries)
    .where(eq(entries.id, sql.placeholder('id')))
    .prepare('prompt'),
);

const byId = oncePerDb((db) => prepare(db, eq(entries.id, sql.placeholder('id'))));
const openDraft = oncePerDb((db) => prepare(db, isDraft));
const newDraft = oncePerDb((db) => prepare(db, and(isDraft, isNull(entries.corrects))));
const newDraftIn = oncePerDb((db) =>
  prepare(db, and(isDraft, isNull(entries.corrects), eq(entries.campaignId, sql.placeholder('campaignId')))),
);
const touchedBy = oncePerDb((db) =>
  prepare(db, and(isTheirs, eq(entries.lastUpdateId, sql.placeholder('updateId')))),
);

const editedBy = oncePerDb((db) =>
  prepare(
    db,
    and(
      eq(entries.lastUpdateId, sql.placeholder('updateId')),
      sql`exists (select from entry_history edit where edit.entry_id = ${entries.id}
        and edit.action = 'edit' and edit.person_id = ${sql.placeholder('personId')})`,
    ),
  ),
);

function prepare(db: Db, which: SQL | undefined) {
  return db.query.entries
    .findFirst({
      where: which,
      orderBy: [...newestFirst],
      with: {
        cities: { orderBy: (city) => asc(city.id) },
        photos: { orderBy: (photo) => [asc(photo.messageId), asc(photo.id)] },
        category: true,
        campaign: { with: { countries: { orderBy: (country) => asc(country.code) } } },
        person: { with: { organization: true } },
        original: { columns: { number: true, status: true, version: true, personId: true } },
      },
    })
    .prepare('entry');
}

async function findOne(finder: ReturnType<typeof prepare>, values: Record<string, number>) {
  return (await finder.execute(values)) ?? null;
}

/** The first entry that a person ever submitted, if it has this number. */
export async function findFirstEntry(db: Db, personId: number, number: number): Promise<Entry | null> {
  const [row] = await db
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.personId, personId), eq(entries.number, number), entries.isFirst));
  return row ? findEntry(db, row.id) : null;
}

/** Whether it is the first that its organizer ever submitted. */
export async function isFirstEntry(db: Db, id: number): Promise<boolean> {
  const [row] = await db.select({ isFirst: entries.isFirst }).from(entries).where(eq(entries.id, id));
  return row?.isFirst ?? false;
}
