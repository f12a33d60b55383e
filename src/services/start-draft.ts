import type { Db } from '#db/client.ts';
import { focusDraft, insertDraft, moveDraft } from '#db/queries/drafts.ts';
import { type Entry, findEntry, findNewDraft } from '#db/queries/entries.ts';
import type { Config } from '#src/config.ts';
import { mayBeginEntry } from './keep-limits.ts';

export type StartedDraft =
  | { kind: 'started'; draftId: number }
  | { kind: 'open'; draft: Entry }
  /** They are told by a job, unless they were lately. */
  | { kind: 'over-limit' };

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
  return draftId === null ? startDraft({ db, limits }, { personId, updateId }) : { kind: 'started', draftId };
}

/** Puts the given draft aside and opens an empty one; its id, or null when the given one was not open any more. */
export async function startOver(
  db: Db,
  { draftId, personId, updateId }: { draftId: number; personId: number; updateId: number },
): Promise<number | null> {
  return db.transaction(async (tx) => {
    const cancelled = await moveDraft(tx, 'cancel', { entryId: draftId, personId, updateId });
    if (cancelled) return insertDraft(tx, { personId, lastUpdateId: updateId });
    const open = await findNewDraft(tx, personId);
    return open?.lastUpdateId === updateId ? open.id : null;
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
