import type { Db } from '#db/connection/client.ts';
import { type Campaign, getCurrentCampaign, holdOpenCampaign } from '#db/queries/campaigns/campaigns.ts';
import { focusDraft, insertDraft, moveDraft } from '#db/queries/entries/drafts.ts';
import { type Entry, findEntry, findNewDraft } from '#db/queries/entries/entries.ts';
import type { Config } from '#src/config.ts';
import { mayBeginEntry } from './draft-limit.ts';

export type StartedDraft =
  | { kind: 'started'; draftId: number }
  | { kind: 'open'; draft: Entry }
  /** The person is over a limit. A job tells them, unless they were told lately. */
  | { kind: 'over-limit' }
  /** The current campaign takes no new entries. */
  | { kind: 'closed'; campaign: Campaign };

/**
 * Opens the draft of a new entry, or finds the one that is open: a person has one at a time. Limits do not apply to
 * the draft that is open, only to a further one.
 */
export async function startDraft(
  { db, limits }: { db: Db; limits: Config['limits'] },
  { personId, updateId }: { personId: number; updateId: number },
): Promise<StartedDraft> {
  const open = await findNewDraft(db, personId);
  // This same update has opened it, and is being handled again.
  if (open?.lastUpdateId === updateId) return { kind: 'started', draftId: open.id };
  if (open) {
    await focusDraft(db, { entryId: open.id, personId });
    return { kind: 'open', draft: open };
  }
  if (!(await mayBeginEntry({ db, limits }, personId))) return { kind: 'over-limit' };
  const draftId = await insertDraft(db, { personId, lastUpdateId: updateId });
  if (draftId === 'closed') {
    const campaign = await getCurrentCampaign(db);
    // If this campaign is open, another one became the current one at this moment: try again.
    return campaign.closedAt
      ? { kind: 'closed', campaign }
      : startDraft({ db, limits }, { personId, updateId });
  }
  return draftId === null ? startDraft({ db, limits }, { personId, updateId }) : { kind: 'started', draftId };
}

/**
 * Cancels the given draft and opens an empty one.
 * @returns the id of the empty one; null if the given draft was not open any more; 'closed' if the campaign takes
 * no new entries: then the given draft stays open
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

/**
 * Restores a draft that was cancelled.
 * @returns its id; 'another-open' if another one like it is open; null if it does not exist any more
 */
export async function restoreDraft(
  db: Db,
  { draftId, personId, updateId }: { draftId: number; personId: number; updateId: number },
): Promise<number | 'another-open' | null> {
  if (await moveDraft(db, 'restore', { entryId: draftId, personId, updateId })) return draftId;
  if (await focusDraft(db, { entryId: draftId, personId })) return draftId;
  const draft = await findEntry(db, draftId);
  return draft?.personId === personId && draft.status === 'cancelled' ? 'another-open' : null;
}
