import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { people } from '#db/schema/people.ts';
import type { Locale } from '#src/domain/locale.ts';

export type Person = typeof people.$inferSelect;

/** The person with this Telegram id, with today's name; added at first sight, then in `locale`. */
export async function rememberPerson(
  db: Db,
  { id, name, locale }: { id: number; name: string; locale: Locale },
): Promise<Person> {
  const known = await findPerson(db, id);
  if (known && known.name === name) return known;
  const [person] = await db
    .insert(people)
    .values({ id, name, locale })
    .onConflictDoUpdate({ target: people.id, set: { name } })
    .returning();
  if (!person) throw new Error('an upsert returned no row');
  return person;
}

export async function findPerson(db: Db, id: number): Promise<Person | null> {
  const [person] = await db.select().from(people).where(eq(people.id, id));
  return person ?? null;
}

export async function setPersonLocale(db: Db, id: number, locale: Locale): Promise<void> {
  await db.update(people).set({ locale }).where(eq(people.id, id));
}
