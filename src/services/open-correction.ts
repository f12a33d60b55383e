import type { Db } from '#db/client.ts';
import { findOpenCorrection, insertCorrection, lockEntry } from '#db/queries/corrections.ts';
import { focusDraft } from '#db/queries/drafts.ts';
import { findEntry } from '#db/queries/entries.ts';
import { findLatestHistory } from '#db/queries/history.ts';
import { canDo } from '#src/domain/entries/status.ts';

/**
 * Opens the correction of an own entry, or the one that was begun: what moderators asked for is asked first.
 * Until it is submitted, the entry stays as it is.
 * @returns the id of the draft, or null when the entry cannot be corrected (any more)
 */
export async function openCorrection(
  db: Db,
  { entryId, personId, updateId }: { entryId: number; personId: number; updateId: number },
): Promise<number | null> {
  return db.transaction(async (tx) => {
    await lockEntry(tx, entryId);
    const entry = await findEntry(tx, entryId);
    if (entry?.personId !== personId || !canDo('correct', entry.status)) return null;
    const begun = await findOpenCorrection(tx, { entryId, personId });
    if (begun !== null) {
      await focusDraft(tx, { entryId: begun, personId });
      return begun;
    }
    const latest = await findLatestHistory(tx, entryId);
    const toFix = entry.status === 'returned' ? (latest?.askedFor ?? []) : [];
    return insertCorrection(tx, { entryId, personId, updateId }, toFix);
  });
}
