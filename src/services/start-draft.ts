import type { Db } from '#db/client.ts';
import { getCurrentCampaign } from '#db/queries/campaigns.ts';
import { insertDraft, moveDraft } from '#db/queries/drafts.ts';
import { type Entry, findOpenDraft, getEntry } from '#db/queries/entries.ts';

export type StartedDraft = { kind: 'started'; draft: Entry } | { kind: 'open'; draft: Entry };

/** Opens a draft for a person, or finds the one that is open: a person writes one entry at a time. */
export async function startDraft(
  db: Db,
  { personId, updateId }: { personId: number; updateId: number },
): Promise<StartedDraft> {
  const open = await findOpenDraft(db, personId);
  // Opened by this very update, which is being handled once more.
  if (open) return { kind: open.lastUpdateId === updateId ? 'started' : 'open', draft: open };
  const campaign = await getCurrentCampaign(db);
  const id = await insertDraft(db, { campaignId: campaign.id, personId, lastUpdateId: updateId });
  if (id === null) return startDraft(db, { personId, updateId });
  return { kind: 'started', draft: await getEntry(db, id) };
}

/** Puts the given draft aside and opens an empty one; null when it was not open any more. */
export async function startOver(
  db: Db,
  { draftId, personId, updateId }: { draftId: number; personId: number; updateId: number },
): Promise<Entry | null> {
  return db.transaction(async (tx) => {
    const cancelled = await moveDraft(tx, 'cancel', { entryId: draftId, personId, updateId });
    if (!cancelled) {
      const open = await findOpenDraft(tx, personId);
      return open?.lastUpdateId === updateId ? open : null;
    }
    const started = await startDraft(tx, { personId, updateId });
    return started.draft;
  });
}

/** Takes a draft back that was put aside, unless another is open; null when it is none any more. */
export async function restoreDraft(
  db: Db,
  { draftId, personId, updateId }: { draftId: number; personId: number; updateId: number },
): Promise<Entry | 'another-open' | null> {
  const open = await findOpenDraft(db, personId);
  if (open) return open.id === draftId ? open : 'another-open';
  const restored = await moveDraft(db, 'restore', { entryId: draftId, personId, updateId });
  return restored ? getEntry(db, draftId) : null;
}
