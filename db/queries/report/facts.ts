import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { inTurns } from '#db/connection/in-turns.ts';
import { listCategories, listOwnCountries } from '#db/queries/campaigns/campaigns.ts';
import { answersToRead } from '#db/queries/entries/answer-columns.ts';
import { titlesByLocale } from '#db/queries/entries/titles.ts';
import { listCities } from '#db/queries/places/printed-names.ts';
import { campaigns } from '#db/schema/campaigns/campaigns.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { listDecisive } from '#src/domain/cities/printed-name.ts';
import { makeDay } from '#src/domain/dates/day.ts';
import { timeZoneOf } from '#src/domain/dates/time-zone.ts';
import type { EntryFacts, ReportFacts } from '#src/domain/report/facts.ts';
import { readReportedAnswers } from '#src/domain/report/reported-answers.ts';
import { findTitleLanguage, listCampaignNames } from '#src/domain/report/title-language.ts';
import { weighLetters } from '#src/letters/weigh-letters.ts';
import { countTotals } from './totals.ts';

/**
 * All that the report of a campaign is made from, of one moment: whatever is approved or withdrawn meanwhile, its
 * figures are those of the entries in it.
 * @param setting the time zone of campaigns that have none of their own
 * @throws Error when there is no such campaign
 */
export function readReportFacts(
  db: Db,
  campaignId: number,
  setting: { timeZone: string },
): Promise<ReportFacts> {
  const snapshot = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;
  return db.transaction(async (tx) => {
    const totals = await countTotals(tx, campaignId);
    const campaign = await tx.query.campaigns.findFirst({
      where: eq(campaigns.id, campaignId),
    });
    if (!campaign) throw new Error(`there is no campaign with the id ${campaignId}`);
    const categories = await listCategories(tx, campaignId);
    const cities = await listCities(tx, campaignId);
    return {
      campaign: {
        ...campaign,
        timeZone: timeZoneOf(campaign, setting),
        firstDay: campaign.firstDay === null ? null : makeDay(campaign.firstDay),
        lastDay: campaign.lastDay === null ? null : makeDay(campaign.lastDay),
      },
      categories: categories.map(({ id, names, unit, retiredAt }) => ({
        ...{ id, names, unit },
        isRetired: retiredAt !== null,
      })),
      ownCountries: await listOwnCountries(tx, campaignId),
      totals,
      entries: await listApproved(tx, campaignId, listCampaignNames(campaign)),
      cities: cities.map(({ country, key, printedNames, spellings }) => ({
        ...{ country, key, printedNames },
        spellings: listDecisive(spellings),
      })),
    };
  }, snapshot);
}

async function listApproved(tx: Db, campaignId: number, names: string[]): Promise<EntryFacts[]> {
  const approved = await tx.query.entries.findMany({
    columns: { number: true, ...answersToRead },
    where: and(eq(entries.campaignId, campaignId), eq(entries.status, 'approved')),
    orderBy: [asc(entries.number)],
    with: {
      category: { columns: { leastPhotos: true } },
      cities: { columns: { key: true, name: true, isAmbiguous: true }, orderBy: (city) => asc(city.id) },
      titles: { columns: { locale: true, title: true } },
      person: { columns: { locale: true } },
      photos: {
        columns: { file: true, fileUniqueId: true, status: true, width: true, height: true },
        where: (photo) => eq(photo.status, 'stored'),
        orderBy: (photo) => [asc(photo.messageId), asc(photo.id)],
      },
    },
  });
  const facts: EntryFacts[] = [];
  for await (const { titles, person, ...entry } of inTurns(approved)) {
    const clues = { writersLocale: person?.locale ?? null, country: entry.country, names };
    facts.push({
      answers: readReportedAnswers(entry),
      cities: entry.cities.map(({ key, name }) => ({ key, name })),
      number: entry.number ?? 0,
      categoryId: entry.categoryId ?? 0,
      title: entry.title ?? '',
      country: entry.country ?? '',
      firstDay: makeDay(entry.firstDay ?? ''),
      lastDay: makeDay(entry.lastDay ?? ''),
      titles: titlesByLocale(titles),
      titleLanguage: findTitleLanguage(entry.title ?? '', clues, weighLetters),
      photos: entry.photos.map(({ file, width, height }) => ({
        file,
        width: width ?? 1,
        height: height ?? 1,
      })),
    });
  }
  return facts;
}
