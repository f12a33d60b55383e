import type { Db } from '#db/connection/client.ts';
import { type Campaign, getCurrentCampaign, holdOpenCampaign } from '#db/queries/campaigns/campaigns.ts';
import { focusDraft, insertDraft, moveDraft } from '#db/queries/entries/drafts.ts';
import { type Entry, findEntry, findNewDraft } from '#db/queries/entries/entries.ts';
import type { Config } from '#src/config.ts';
import { mayBeginEntry } from './draft-limit.ts';

export type StartedDraft =
  | { kind: 'started'; draftId: number }
  | { kind: 'open'; draft: Entry }
  /** They are told by a job, unless they were lately. */
  | { kind: 'over-limit' }
  /** The current campaign takes nothing new. */
  | { kind: 'closed'; campaign: Campaign };

/**
 * Opens the draft of a new entry, or finds the one that is open: a person writes one at a time. What is open
 * may be finished; only a further one is counted.
 */
export async function startDraft(
  { db, limits }: { db: Db; limits: Config['limits'] },
  { personId, updateId }: { personId: number; updateId: number },
): Promise<StartedDraft> {
  const open = await findNewDraft(db, personId);
  // Opened by this very update, which is being handled once more.
  if (open?.lastUpdateId === updateId) return { kind: 'started', draftId: open.id };
  if (open) {
    await focusDraft(db, { entryId: open.id, personId });
    return { kind: 'open', draft: open };
  }
  if (!(await mayBeginEntry({ db, limits }, personId))) return { kind: 'over-limit' };
  const draftId = await insertDraft(db, { personId, lastUpdateId: updateId });
  if (draftId === 'closed') {
    const campaign = await getCurrentCampaign(db);
    // Not the one that was closed: another became the current one at this very moment.
    return campaign.closedAt
      ? { kind: 'closed', campaign }
      : startDraft({ db, limits }, { personId, updateId });
  }
  return draftId === null ? startDraft({ db, limits }, { personId, updateId }) : { kind: 'started', draftId };
}

/**
 * Puts the given draft aside and opens an empty one; its id, or null when the given one was not open any more.
 * Where nothing new is taken, the given one stays open.
 */
export async function startOver(
  db: Db,
  { draftId, personId, updateId }: { draftId: number; personId: number; updateId: number },
): Promise<number | 'closed' | null> {
  return db.transaction(async (tx) => {
    const isOpen = await holdOpenCampaign(tx);
    const cancelled = isOpen && (await moveDraft(tx, 'cancel', { entryId: draftId, personId, updateId }));
    if (cancelled) return insertDraft(tx, { personId, lastUpdateId: updateId });
    const open = await findNewDraft(tx, personId);
    if (open?.lastUpdateId === updateId) return open.id;
    return isOpen ? null : 'closed';
  });
}

/** Takes a draft back that was put aside, unless another one like it is open; its id, or null when it is gone. */
export async function restoreDraft(
  db: Db,
  { draftId, personId, updateId }: { draftId: number; personId: number; updateId: number },
): Promise<number | 'another-open' | null> {
  if (await moveDraft(db, 'restore', { entryId: draftId, personId, updateId })) return draftId;
  if (await focusDraft(db, { entryId: draftId, personId })) return draftId;
  const draft = await findEntry(db, draftId);
  return draft?.personId === personId && draft.status === 'cancelled' ? 'another-open' : null;
}
