import type { Db } from '#db/connection/client.ts';
import { lockEntry } from '#db/queries/entries/corrections.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { findLatestHistory } from '#db/queries/entries/history.ts';
import { canCorrect } from '#src/domain/entries/transitions.ts';
import { beginCorrection } from './begin-correction.ts';

export type OpenedCorrection =
  | { kind: 'opened'; draftId: number }
  /** The entry is approved: the person has to know first that a correction takes it out of the totals. */
  | { kind: 'approved'; entry: Entry }
  /** Its campaign was closed after the decision, or the entry was withdrawn. */
  | { kind: 'refused'; entry: Entry }
  | { kind: 'gone' };

/**
 * Opens a correction of a person's own entry, or the one that they began. What moderators asked for is asked first.
 * The entry stays as it is until the correction is submitted.
 */
export async function openCorrection(
  db: Db,
  about: { entryId: number; personId: number; updateId: number; knowsItIsApproved: boolean },
): Promise<OpenedCorrection> {
  const { entryId, personId, updateId } = about;
  return db.transaction(async (tx): Promise<OpenedCorrection> => {
    await lockEntry(tx, entryId);
    const entry = await findEntry(tx, entryId);
    if (entry?.personId !== personId || entry.number === null) return { kind: 'gone' };
    const isClosed = entry.campaign.closedAt !== null;
    if (!canCorrect(entry.status, { isClosed })) return { kind: 'refused', entry };
    if (entry.status === 'approved' && !about.knowsItIsApproved) return { kind: 'approved', entry };
    const latest = await findLatestHistory(tx, entryId);
    const toFix = entry.status === 'returned' ? (latest?.askedFor ?? []) : [];
    const draftId = await beginCorrection(tx, entry, { personId, updateId, isModeratorEdit: false }, toFix);
    return { kind: 'opened', draftId };
  });
}
