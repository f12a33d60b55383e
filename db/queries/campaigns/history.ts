import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { campaignHistory } from '#db/schema/campaigns/details.ts';
import { people } from '#db/schema/people/people.ts';
import { type CampaignChange, campaignChange } from '#src/domain/campaigns/changes.ts';

/** A change that was saved. */
export interface SavedChange {
  campaignId: number;
  change: CampaignChange;
  before: unknown;
  at: Date | null;
  /** Null where the person was forgotten. */
  personName: string | null;
}

/** @param proposedBy the update in which the change was prepared: it is saved once */
export async function insertChange(
  db: Db,
  {
    campaignId,
    personId,
    proposedBy,
    change,
    before,
  }: { campaignId: number; personId: number; proposedBy: number; change: CampaignChange; before: unknown },
): Promise<void> {
  await db
    .insert(campaignHistory)
    .values({ campaignId, personId, change: { ...change, proposedBy }, before });
}

/** The change that a person saved from this preparation, if they did. */
export async function findSavedChange(
  db: Db,
  { personId, proposedBy }: { personId: number; proposedBy: number },
): Promise<SavedChange | null> {
  const by = sql`${campaignHistory.change}->>'proposedBy' = ${String(proposedBy)}`;
  const [row] = await selectChanges(db).where(and(eq(campaignHistory.personId, personId), by));
  return row ? read(row) : null;
}

/** The last changes of a campaign, the newest first. */
export async function listSavedChanges(db: Db, campaignId: number, most: number): Promise<SavedChange[]> {
  const rows = await selectChanges(db)
    .where(eq(campaignHistory.campaignId, campaignId))
    .orderBy(desc(campaignHistory.id))
    .limit(most);
  return rows.map(read).filter((row) => row !== null);
}

function selectChanges(db: Db) {
  return db
    .select({
      campaignId: campaignHistory.campaignId,
      change: campaignHistory.change,
      before: campaignHistory.before,
      at: campaignHistory.at,
      personName: people.name,
    })
    .from(campaignHistory)
    .leftJoin(people, eq(people.id, campaignHistory.personId));
}

/** Null for what a newer version of the bot wrote. */
function read(row: Omit<SavedChange, 'change'> & { change: unknown }): SavedChange | null {
  const { data } = campaignChange.safeParse(row.change);
  return data ? { ...row, change: data } : null;
}
