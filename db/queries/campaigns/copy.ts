import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { routeCopiedCategories } from '#db/queries/review/chats/moderator-chats.ts';
import { campaigns } from '#db/schema/campaigns/campaigns.ts';
import type { CampaignState } from '#src/domain/campaigns/state.ts';
import type { LocalizedText } from '#src/domain/locale.ts';

/**
 * Starts a campaign without days after the example of another: its categories that are not retired, its countries and
 * which names of them are printed, its time zone, organization, contact and logo. Returns its id; it is not the current
 * one yet.
 */
export async function copyCampaign(
  db: Db,
  { id, organizationNames, contact, countryNameStyle, timeZone }: CampaignState,
  titles: LocalizedText,
): Promise<number> {
  const [row] = await db
    .insert(campaigns)
    .values({ titles, organizationNames, contact, countryNameStyle, timeZone })
    .returning({ id: campaigns.id });
  if (!row) throw new Error('an insert returned no row');
  await db.execute(sql`
    insert into categories (campaign_id, position, names, unit, least_photos)
    select ${row.id}::int, position, names, unit, least_photos from categories
    where campaign_id = ${id} and retired_at is null`);
  await routeCopiedCategories(db, id, row.id);
  await db.execute(sql`
    insert into campaign_countries (campaign_id, code, names)
    select ${row.id}::int, code, names from campaign_countries where campaign_id = ${id}`);
  await db.execute(sql`
    insert into campaign_logos (campaign_id, png)
    select ${row.id}::int, png from campaign_logos where campaign_id = ${id}`);
  return row.id;
}
