import { and, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { buildTitleKey } from '#src/domain/entries/title-key.ts';

/**
 * Folds the titles that were written before likely duplicates were sought, so that they are compared too. Postgres cannot
 * fold them: with the locale C it knows no letters beyond ASCII. A title that is changed meanwhile is folded already.
 */
export async function foldOlderTitles(db: Db): Promise<void> {
  const older = await db
    .select({ id: entries.id, title: entries.title })
    .from(entries)
    .where(and(isNotNull(entries.title), isNull(entries.titleKey)));
  if (older.length === 0) return;
  const folded = older.map(({ id, title }) => ({ id, key: buildTitleKey(title ?? '') }));
  await db.execute(sql`
    update entries set title_key = folded.key
    from json_to_recordset(${JSON.stringify(folded)}::json) as folded (id int, key text)
    where entries.id = folded.id and entries.title_key is null and entries.title is not null`);
}
