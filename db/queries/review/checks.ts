import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { inTurns } from '#db/connection/in-turns.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { onlineKey } from '#src/domain/cities/online.ts';
import { entryStatuses } from '#src/domain/entries/status.ts';
import { type Locale, locales, localizedText } from '#src/domain/locale.ts';
import { findTitleLanguage, listCampaignNames } from '#src/domain/report/title-language.ts';
import type { CheckKind } from '#src/domain/review/checks.ts';
import { weighLetters } from '#src/letters/weigh-letters.ts';
import { listDuplicatePairs } from './duplicate-pairs.ts';
import { hasLostOriginal } from './duplicates.ts';

const checkedEntry = z.object({ id: z.int(), number: z.int(), status: z.enum(entryStatuses) });
const finding = checkedEntry.extend({
  title: z.string(),
  /** Of two that are likely duplicates, the later one; of a duplicate, its original. */
  other: checkedEntry.exactOptional(),
});

/** An entry with all that tells which language its title is in. */
const untranslatedEntry = finding.omit({ other: true }).extend({
  country: z.string().nullable(),
  writersLocale: z.enum(locales).nullable(),
});

const campaignNames = z.object({ titles: localizedText, organizationNames: localizedText });

/** An entry that somebody should look at. */
export type CheckFinding = z.infer<typeof finding>;

/** What looks wrong among the entries of a campaign, a statement for each kind: all but the last wait or are approved. */
const finders: Record<CheckKind, (db: Db, campaignId: number, locale: Locale) => Promise<CheckFinding[]>> = {
  // A campaign without days has nothing outside of them.
  days: (db, campaignId) =>
    find(
      db,
      campaignId,
      sql`exists (
        select from campaigns campaign where campaign.id = entry.campaign_id
          and (entry.first_day < campaign.first_day or entry.last_day > campaign.last_day))`,
    ),
  photos: (db, campaignId) =>
    find(
      db,
      campaignId,
      // Most categories require none: then the photos are not counted.
      sql`category_id in (select id from categories where campaign_id = ${campaignId} and least_photos > 0)
        and (select least_photos from categories where id = entry.category_id)
          > (select count(*) from entry_photos where entry_id = entry.id)`,
    ),
  place: (db, campaignId) =>
    find(
      db,
      campaignId,
      sql`exists (
          select from entry_cities where entry_id = entry.id and key !~ '^(geo|iso):' and key <> ${onlineKey})
        and exists (select from gazetteer_versions where is_current)`,
    ),
  async titles(db, campaignId, locale) {
    const untranslated = sql`not exists (
      select from entry_titles where entry_id = entry.id and locale = ${locale})`;
    const [found, [campaign]] = await Promise.all([
      queryRows(
        db,
        untranslatedEntry,
        sql`
        select entry.id, number, title, status, country, people.locale as "writersLocale"
        from entries entry left join people on people.id = entry.person_id
        where campaign_id = ${campaignId} and status in ('pending', 'approved') and ${untranslated}
        order by number`,
      ),
      queryRows(
        db,
        campaignNames,
        sql`select titles, organization_names as "organizationNames" from campaigns where id = ${campaignId}`,
      ),
    ]);
    const names = campaign ? listCampaignNames(campaign) : [];
    const findings: CheckFinding[] = [];
    for await (const { writersLocale, country, ...entry } of inTurns(found)) {
      const clues = { writersLocale, country, names };
      if (findTitleLanguage(entry.title, clues, weighLetters) !== locale) findings.push(entry);
    }
    return findings;
  },
  duplicates: listDuplicatePairs,
  orphans: (db, campaignId) =>
    queryRows(
      db,
      finding,
      sql`
      select entries.id, entries.number, entries.title, entries.status,
        json_build_object('id', original.id, 'number', original.number, 'status', original.status) as other
      from entries join entries original on original.id = entries.duplicate_of
      where entries.campaign_id = ${campaignId} and ${hasLostOriginal}
      order by entries.number`,
    ),
};

/**
 * The entries of a campaign of which this looks wrong, in the order of their numbers.
 * @param locale of the reader: titles look wrong in another language
 */
export function listFindings(
  db: Db,
  campaignId: number,
  kind: CheckKind,
  locale: Locale,
): Promise<CheckFinding[]> {
  return finders[kind](db, campaignId, locale);
}

async function find(db: Db, campaignId: number, looksWrong: SQL): Promise<CheckFinding[]> {
  const statement = sql`
    select id, number, title, status from entries entry
    where campaign_id = ${campaignId} and status in ('pending', 'approved') and ${looksWrong}
    order by number`;
  return queryRows(db, finding, statement);
}
