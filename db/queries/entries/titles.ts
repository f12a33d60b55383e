import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { entryTitles } from '#db/schema/entries/titles.ts';
import type { Locale, LocalizedText } from '#src/domain/locale.ts';
import { findTitleLanguage, listCampaignNames } from '#src/domain/report/title-language.ts';
import { weighLetters } from '#src/letters/weigh-letters.ts';

/** An entry as far as its title is concerned. */
export type Titled = NonNullable<Awaited<ReturnType<typeof findTitled>>>;

/** Null also where it was never submitted, or withdrawn: there is no title then that anybody could translate. */
export async function findTitled(db: Db, entryId: number) {
  const entry = await db.query.entries.findFirst({
    columns: { id: true, number: true, personId: true, status: true, title: true, country: true },
    where: eq(entries.id, entryId),
    with: {
      titles: true,
      person: { columns: { locale: true } },
      campaign: { columns: { titles: true, organizationNames: true } },
    },
  });
  const { number = null, title = null } = entry ?? {};
  if (!entry || number === null || title === null) return null;
  const { person, country, campaign } = entry;
  const clues = { writersLocale: person?.locale ?? null, country, names: listCampaignNames(campaign) };
  const titleLanguage = findTitleLanguage(title, clues, weighLetters);
  return { ...entry, number, title, titles: titlesByLocale(entry.titles), titleLanguage };
}

export function titlesByLocale(rows: ReadonlyArray<{ locale: Locale; title: string }>): LocalizedText {
  return Object.fromEntries(rows.map(({ locale, title }) => [locale, title]));
}

/** Of which entry, in which language. */
export interface TitleOf {
  entryId: number;
  locale: Locale;
}

export async function saveTitle(db: Db, of: TitleOf, title: string, personId: number): Promise<void> {
  const set = { title, personId, at: sql`clock_timestamp()` };
  await db
    .insert(entryTitles)
    .values({ ...of, title, personId })
    .onConflictDoUpdate({ target: [entryTitles.entryId, entryTitles.locale], set });
}

export async function deleteTitle(db: Db, { entryId, locale }: TitleOf): Promise<void> {
  await db.delete(entryTitles).where(and(eq(entryTitles.entryId, entryId), eq(entryTitles.locale, locale)));
}
