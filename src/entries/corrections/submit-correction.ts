import type { Db } from '#db/connection/client.ts';
import { holdCampaign } from '#db/queries/campaigns/campaigns.ts';
import { applyCorrection } from '#db/queries/entries/apply-correction.ts';
import { lockEntry, noteVersionShown } from '#db/queries/entries/corrections.ts';
import { moveDraft } from '#db/queries/entries/drafts.ts';
import { type Entry, findEntry, getEntry } from '#db/queries/entries/entries.ts';
import { findLatestHistory } from '#db/queries/entries/history.ts';
import { listChanges } from '#src/domain/entries/changes.ts';
import { isComplete } from '#src/domain/entries/questions.ts';
import type { EntryStatus } from '#src/domain/entries/status.ts';
import { canCorrect, canModeratorEdit } from '#src/domain/entries/transitions.ts';

export type SubmittedCorrection =
  | { kind: 'sent'; isChanged: boolean }
  /** Nothing is different, and nobody asked for anything. */
  | { kind: 'unchanged' }
  | { kind: 'incomplete' }
  /** Somebody decided on the entry or edited it meanwhile: it is to be looked at once more, as it stands now. */
  | { kind: 'overtaken'; by: EntryStatus | 'edited' }
  /** The campaign was closed meanwhile and keeps what was decided: the correction is put aside. */
  | { kind: 'closed' }
  /** A moderator can no longer edit it: somebody decided otherwise meanwhile. The correction is put aside. */
  | { kind: 'decided' }
  /** It was put aside by another update, and its entry is as it was. */
  | { kind: 'gone' };

/** Submits a correction: the entry gets its answers and waits for a decision again, or stays where it is if it was edited. */
export async function submitCorrection(
  db: Db,
  { correction, updateId }: { correction: Entry; updateId: number },
): Promise<SubmittedCorrection> {
  const { id: correctionId, corrects: entryId, personId } = correction;
  if (entryId === null || personId === null) throw new Error('not a correction');
  return db.transaction(async (tx): Promise<SubmittedCorrection> => {
    // The campaign first, as those who close it do: what is submitted at that moment is either in or refused.
    await holdCampaign(tx, correction.campaignId);
    await lockEntry(tx, entryId);
    await lockEntry(tx, correctionId);
    const [entry, after] = [await getEntry(tx, entryId), await findEntry(tx, correctionId)];
    if (after?.status !== 'draft') return { kind: 'gone' };
    const { isModeratorEdit } = after;
    const isClosed = entry.campaign.closedAt !== null;
    if (!(isModeratorEdit ? canModeratorEdit : canCorrect)(entry.status, { isClosed })) {
      await moveDraft(tx, 'cancel', { entryId: correctionId, personId, updateId });
      return { kind: isClosed ? 'closed' : 'decided' };
    }
    if (entry.version !== after.correctsVersion) {
      await noteVersionShown(tx, correctionId, { version: entry.version, updateId });
      const latest = await findLatestHistory(tx, entryId);
      return { kind: 'overtaken', by: latest?.action === 'edit' ? 'edited' : entry.status };
    }
    if (!isComplete(after)) return { kind: 'incomplete' };
    const changes = listChanges(entry, after);
    // Sent back, it may well be right as it is.
    if (changes.length === 0 && entry.status !== 'returned') return { kind: 'unchanged' };
    await applyCorrection(tx, { correctionId, entryId, personId, updateId, isModeratorEdit }, changes);
    return { kind: 'sent', isChanged: changes.length > 0 };
  });
}
