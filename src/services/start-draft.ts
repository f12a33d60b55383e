import type { Db } from '#db/client.ts';
import { insertDraft, moveDraft } from '#db/queries/drafts.ts';
import { type Entry, findOpenDraft } from '#db/queries/entries.ts';

export type StartedDraft = { kind: 'started'; draftId: number } | { kind: 'open'; draft: Entry };

/** Opens a draft for a person, or finds the one that is open: a person writes one entry at a time. */
export async function startDraft(
  db: Db,
  { personId, updateId }: { personId: number; updateId: number },
): Promise<StartedDraft> {
  const open = await findOpenDraft(db, personId);
  // Opened by this very update, which is being handled once more.
  if (open?.lastUpdateId === updateId) return { kind: 'started', draftId: open.id };
  if (open) return { kind: 'open', draft: open };
  const draftId = await insertDraft(db, { personId, lastUpdateId: updateId });
  return draftId === null ? startDraft(db, { personId, updateId }) : { kind: 'started', draftId };
}

/** Puts the given draft aside and opens an empty one; its id, or null when the given one was not open any more. */
export async function startOver(
  db: Db,
  { draftId, personId, updateId }: { draftId: number; personId: number; updateId: number },
): Promise<number | null> {
  return db.transaction(async (tx) => {
    const cancelled = await moveDraft(tx, 'cancel', { entryId: draftId, personId, updateId });
    if (cancelled) return insertDraft(tx, { personId, lastUpdateId: updateId });
    const open = await findOpenDraft(tx, personId);
    return open?.lastUpdateId === updateId ? open.id : null;
  });
}

/** Takes a draft back that was put aside, unless another is open; its id, or null when it is gone. */
export async function restoreDraft(
  db: Db,
  { draftId, personId, updateId }: { draftId: number; personId: number; updateId: number },
): Promise<number | 'another-open' | null> {
  const open = await findOpenDraft(db, personId);
  if (open) return open.id === draftId ? draftId : 'another-open';
  const restored = await moveDraft(db, 'restore', { entryId: draftId, personId, updateId });
  return restored ? draftId : null;
}
