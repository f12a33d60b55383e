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
import { isLookedThrough, listDuplicatePairs } from './duplicate-pairs.ts';
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

/** So many findings are listed. Whoever has put these right finds the next ones. */
const mostFindings = 200;

/** What looks wrong in a campaign, of one kind. */
export interface Findings {
  /** In the order of their numbers, `mostFindings` at most. */
  listed: CheckFinding[];
  /** How many there are; null where it is only known that there are more than are listed. */
  count: number | null;
  /** They are of so many of the latest entries; null: of all. */
  among: number | null;
}

interface Scope {
  campaignId: number;
  /** Of the reader: titles look wrong in another language. */
  locale: Locale;
  /** Kinds that take long look only through so many of the latest entries; null: through all. */
  latest: number | null;
}

type Finder = (db: Db, scope: Scope) => Promise<Findings>;

/** What looks wrong among the entries of a campaign, by kind: all but the last wait or are approved. */
const finders: Record<CheckKind, Finder> = {
  // A campaign without days has nothing outside of them.
  days: findBy(
    () => sql`exists (
      select from campaigns campaign where campaign.id = entry.campaign_id
        and (entry.first_day < campaign.first_day or entry.last_day > campaign.last_day))`,
  ),
  // Most categories require none: then the photos are not counted.
  photos: findBy(
    ({ campaignId }) => sql`category_id in (
        select id from categories where campaign_id = ${campaignId} and least_photos > 0)
      and (select least_photos from categories where id = entry.category_id)
        > (select count(*) from entry_photos where entry_id = entry.id)`,
  ),
  place: findBy(
    () => sql`exists (
        select from entry_cities where entry_id = entry.id and key !~ '^(geo|iso):' and key <> ${onlineKey})
      and exists (select from gazetteer_versions where is_current)`,
  ),
  titles: lookThrough(listOtherTitles),
  duplicates: lookThrough((db, scope) => listDuplicatePairs(db, { ...scope, most: mostFindings })),
  orphans: async (db, { campaignId }) =>
    countFound(
      await queryRows(
        db,
        counted,
        sql`
        select entries.id, entries.number, entries.title, entries.status, count(*) over ()::int as total,
          json_build_object('id', original.id, 'number', original.number, 'status', original.status) as other
        from entries join entries original on original.id = entries.duplicate_of
        where entries.campaign_id = ${campaignId} and ${hasLostOriginal}
        order by entries.number limit ${mostFindings}`,
      ),
    ),
};

/** The entries of a campaign of which this looks wrong. */
export function listFindings(db: Db, kind: CheckKind, scope: Scope): Promise<Findings> {
  return finders[kind](db, scope);
}

const counted = finding.extend({ total: z.int() });

/** Finds by a condition on rows of `entries`, as `entry`. */
function findBy(looksWrong: (scope: Scope) => SQL): Finder {
  return async (db, scope) =>
    countFound(
      await queryRows(
        db,
        counted,
        sql`
        select id, number, title, status, count(*) over ()::int as total from entries entry
        where ${isLookedThrough({ ...scope, latest: null })} and ${looksWrong(scope)}
        order by number limit ${mostFindings}`,
      ),
    );
}

function countFound(rows: ReadonlyArray<z.infer<typeof counted>>): Findings {
  const listed = rows.map(({ total, ...found }) => found);
  return { listed, count: rows[0]?.total ?? 0, among: null };
}

/** Finds by reading the titles of entries, until there is one more than is listed. */
function lookThrough(list: (db: Db, scope: Scope) => Promise<CheckFinding[]>): Finder {
  return async (db, scope) => {
    const found = await list(db, scope);
    const count = found.length > mostFindings ? null : found.length;
    return { listed: found.slice(0, mostFindings), count, among: scope.latest };
  };
}

/** So many titles are read at once. */
const mostTitles = 2_000;

async function listOtherTitles(db: Db, scope: Scope): Promise<CheckFinding[]> {
  const { campaignId, locale } = scope;
  const [campaign] = await queryRows(
    db,
    campaignNames,
    sql`select titles, organization_names as "organizationNames" from campaigns where id = ${campaignId}`,
  );
  const names = campaign ? listCampaignNames(campaign) : [];
  const findings: CheckFinding[] = [];
  for (let after = 0; findings.length <= mostFindings; ) {
    const rows = await queryRows(
      db,
      untranslatedEntry,
      sql`
      select entry.id, number, title, status, country, people.locale as "writersLocale"
      from entries entry left join people on people.id = entry.person_id
      where ${isLookedThrough(scope)} and number > ${after}
        and not exists (select from entry_titles where entry_id = entry.id and locale = ${locale})
      order by number limit ${mostTitles}`,
    );
    for await (const { writersLocale, country, ...entry } of inTurns(rows)) {
      const clues = { writersLocale, country, names };
      if (findTitleLanguage(entry.title, clues, weighLetters) !== locale) findings.push(entry);
      if (findings.length > mostFindings) break;
    }
    if (rows.length < mostTitles) break;
    after = rows.at(-1)?.number ?? after;
  }
  return findings;
}
