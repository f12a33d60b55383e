import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { campaigns, categories } from '#db/schema/campaigns/campaigns.ts';
import { campaignCountries, campaignLogos } from '#db/schema/campaigns/details.ts';
import type { ChangeOf } from '#src/domain/campaigns/changes.ts';
import type { LocalizedText } from '#src/domain/locale.ts';

type CampaignValues = Partial<
  Pick<
    typeof campaigns.$inferInsert,
    | 'titles'
    | 'organizationNames'
    | 'contact'
    | 'countryNameStyle'
    | 'timeZone'
    | 'firstDay'
    | 'lastDay'
    | 'isCurrent'
  >
>;

/**
 * Holds a campaign with its own countries, and the current one, until the transaction ends: changes by others
 * wait, and so do drafts that are being begun or submitted, or get one of these countries. Always in the same order, so that two who hold two do not wait for each other.
 */
export async function lockCampaign(db: Db, campaignId: number): Promise<void> {
  await db.execute(sql`
    select from campaigns where id = ${campaignId} or is_current order by id for update`);
  await db.execute(sql`select from campaign_countries where campaign_id = ${campaignId} for update`);
}

export async function setCampaign(db: Db, id: number, values: CampaignValues): Promise<void> {
  await db.update(campaigns).set(values).where(eq(campaigns.id, id));
}

/** Closes a campaign, and enqueues a message to everybody with an open draft in it; or opens it again. */
export async function setClosed(db: Db, id: number, isClosed: boolean): Promise<void> {
  await db
    .update(campaigns)
    .set({ closedAt: isClosed ? sql`clock_timestamp()` : null })
    .where(eq(campaigns.id, id));
  if (!isClosed) return;
  await db.execute(sql`
    select ${addJob('tell-closed', sql`json_build_object('campaignId', ${id}::int, 'personId', person_id)`, {
      key: sql`${`tell-closed:${id}:`} || person_id`,
    })}
    from (
      select distinct person_id from entries
      where campaign_id = ${id} and status = 'draft' and corrects is null and person_id is not null
    ) as organizers`);
}

/** Adds a category behind the others; returns its id. */
export async function addCategory(db: Db, campaignId: number, names: LocalizedText): Promise<number> {
  const position = sql`(select coalesce(max(position) + 1, 0) from categories where campaign_id = ${campaignId})`;
  const [row] = await db
    .insert(categories)
    .values({ campaignId, names, unit: 'event', position })
    .returning({ id: categories.id });
  if (!row) throw new Error('an insert returned no row');
  return row.id;
}

export async function setCategory(
  db: Db,
  id: number,
  values: Partial<Pick<typeof categories.$inferInsert, 'names' | 'unit' | 'leastPhotos'>>,
): Promise<void> {
  await db.update(categories).set(values).where(eq(categories.id, id));
}

export async function setRetired(db: Db, id: number, isRetired: boolean): Promise<void> {
  const retiredAt = isRetired ? sql`clock_timestamp()` : null;
  await db.update(categories).set({ retiredAt }).where(eq(categories.id, id));
}

export async function orderCategories(
  db: Db,
  campaignId: number,
  { order }: Pick<ChangeOf<'category-order'>, 'order'>,
): Promise<void> {
  await db.execute(sql`
    update categories set position = wanted.position
    from unnest(${`{${order.join(',')}}`}::int[]) with ordinality as wanted (id, position)
    where categories.id = wanted.id and categories.campaign_id = ${campaignId}`);
}

/** Adds a country that ISO lacks; returns the code it got. */
export async function addCountry(db: Db, campaignId: number, names: LocalizedText): Promise<string> {
  const [row] = await db
    .insert(campaignCountries)
    .values({ campaignId, names })
    .returning({ code: campaignCountries.code });
  if (!row) throw new Error('an insert returned no row');
  return row.code;
}

/** What a campaign calls a country; without any name of its own it is called as usual, or gone if it was added. */
export async function setCountryNames(
  db: Db,
  campaignId: number,
  code: string,
  names: LocalizedText,
): Promise<void> {
  if (Object.keys(names).length > 0) {
    await db
      .insert(campaignCountries)
      .values({ campaignId, code, names })
      .onConflictDoUpdate({
        target: [campaignCountries.campaignId, campaignCountries.code],
        set: { names },
      });
    return;
  }
  await db
    .delete(campaignCountries)
    .where(and(eq(campaignCountries.campaignId, campaignId), eq(campaignCountries.code, code)));
}

export async function setLogo(db: Db, campaignId: number, png: Buffer | null): Promise<void> {
  if (png === null) {
    await db.delete(campaignLogos).where(eq(campaignLogos.campaignId, campaignId));
    return;
  }
  await db
    .insert(campaignLogos)
    .values({ campaignId, png })
    .onConflictDoUpdate({ target: campaignLogos.campaignId, set: { png } });
}
