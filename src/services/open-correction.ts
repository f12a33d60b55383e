import type { Db } from '#db/client.ts';
import { findOpenCorrection, insertCorrection, lockEntry } from '#db/queries/corrections.ts';
import { focusDraft } from '#db/queries/drafts.ts';
import { findEntry } from '#db/queries/entries.ts';
import { findLatestHistory } from '#db/queries/history.ts';
import { canCorrect } from '#src/domain/entries/status.ts';

export type OpenedCorrection =
  | { kind: 'opened'; draftId: number }
  /** It was withdrawn, or its campaign was closed after it was decided on. */
  | { kind: 'refused'; number: number }
  | { kind: 'gone' };

/**
 * Opens the correction of an own entry, or the one that was begun: what moderators asked for is asked first.
 * Until it is submitted, the entry stays as it is.
 */
export async function openCorrection(
  db: Db,
  { entryId, personId, updateId }: { entryId: number; personId: number; updateId: number },
): Promise<OpenedCorrection> {
  return db.transaction(async (tx): Promise<OpenedCorrection> => {
    await lockEntry(tx, entryId);
    const entry = await findEntry(tx, entryId);
    if (entry?.personId !== personId || entry.number === null) return { kind: 'gone' };
    const isClosed = entry.campaign.closedAt !== null;
    if (!canCorrect(entry.status, { isClosed })) return { kind: 'refused', number: entry.number };
    const begun = await findOpenCorrection(tx, { entryId, personId });
    if (begun !== null) {
      await focusDraft(tx, { entryId: begun, personId });
      return { kind: 'opened', draftId: begun };
    }
    const latest = await findLatestHistory(tx, entryId);
    const toFix = entry.status === 'returned' ? (latest?.askedFor ?? []) : [];
    return {
      kind: 'opened',
      draftId: await insertCorrection(tx, { entryId, personId, updateId }, toFix),
    };
  });
}
