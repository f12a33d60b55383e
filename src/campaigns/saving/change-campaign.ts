import { isDeepStrictEqual } from 'node:util';
import type { Db } from '#db/connection/client.ts';
import { lockCampaign } from '#db/queries/campaigns/changes.ts';
import { findSavedChange, insertChange } from '#db/queries/campaigns/history.ts';
import { countOfCountry, findCampaignState } from '#db/queries/campaigns/state.ts';
import { dropPendingReply } from '#db/queries/people/pending-replies.ts';
import type { CampaignChange } from '#src/domain/campaigns/changes.ts';
import { findObstacle, type Obstacle } from '#src/domain/campaigns/find-obstacle.ts';
import { previousValue } from '#src/domain/campaigns/previous-value.ts';
import type { CampaignState } from '#src/domain/campaigns/state.ts';
import { applyChange } from './apply-change.ts';

/** A change that an admin was shown and has not saved yet. */
export interface PendingChange {
  campaignId: number;
  change: CampaignChange;
  /** What it replaces, as the admin was shown it. */
  before: unknown;
  /** The update in which it was prepared. It identifies the change, so that it is saved once. */
  proposedBy: number;
}

export type ChangedCampaign =
  /** It was saved, now or by an earlier tap. `change` has the ids of what it added. */
  | { kind: 'saved'; campaignId: number; change: CampaignChange }
  /** Somebody else changed the same meanwhile. */
  | { kind: 'overtaken' }
  | { kind: 'refused'; obstacle: Obstacle };

/** Why a change cannot be made now; null if it can. */
export async function findObstacleNow(
  db: Db,
  state: CampaignState,
  change: CampaignChange,
): Promise<Obstacle | null> {
  const usedBy = change.kind === 'country-remove' ? await countOfCountry(db, state.id, change.code) : 0;
  return findObstacle(state, change, usedBy);
}

/**
 * Saves a pending change with its line in the history, once, however often it is tried. Changes of a campaign are
 * made one after the other, and each only if it still replaces what the admin was shown.
 * @param logo the clean picture, if the change is a new logo
 */
export async function changeCampaign(
  db: Db,
  personId: number,
  pendingChange: PendingChange,
  logo: Buffer | null,
): Promise<ChangedCampaign> {
  return db.transaction(async (tx) => {
    const { campaignId, change, before, proposedBy } = pendingChange;
    await lockCampaign(tx, campaignId);
    const saved = await findSavedChange(tx, { personId, proposedBy });
    if (saved) return { kind: 'saved', campaignId: saved.campaignId, change: saved.change };
    const state = await findCampaignState(tx, campaignId);
    if (!state || !isDeepStrictEqual(previousValue(state, change), before)) return { kind: 'overtaken' };
    const obstacle = await findObstacleNow(tx, state, change);
    if (obstacle) return { kind: 'refused', obstacle };
    const applied = await applyChange({ tx, state, logo }, change);
    await insertChange(tx, { ...applied, personId, proposedBy, before });
    await dropPendingReply(tx, personId);
    return { kind: 'saved', ...applied };
  });
}
