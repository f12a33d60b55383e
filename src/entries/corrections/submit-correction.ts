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
  /** Nothing is different, and no moderator requested changes. */
  | { kind: 'unchanged' }
  | { kind: 'incomplete' }
  /** Somebody decided on the entry or edited it meanwhile: the person has to look at it again as it is now. */
  | { kind: 'overtaken'; by: EntryStatus | 'edited' }
  /** The campaign was closed meanwhile and keeps what was decided: the correction is cancelled. */
  | { kind: 'closed' }
  /** Somebody decided meanwhile, so that moderators cannot edit the entry any more: the correction is cancelled. */
  | { kind: 'decided' }
  /** Another update has cancelled the correction. The entry is as it was. */
  | { kind: 'gone' };

/**
 * Submits a correction: the entry gets its answers and waits for a decision again. After a moderator's edit it
 * keeps its status.
 */
export async function submitCorrection(
  db: Db,
  { correction, updateId }: { correction: Entry; updateId: number },
): Promise<SubmittedCorrection> {
  const { id: correctionId, corrects: entryId, personId } = correction;
  if (entryId === null || personId === null) throw new Error('not a correction');
  return db.transaction(async (tx): Promise<SubmittedCorrection> => {
    // The campaign is locked first, as when it is closed. So what is submitted at that moment is either in or refused.
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
    // If moderators requested changes, the organizer may answer that the entry is right as it is.
    if (changes.length === 0 && entry.status !== 'returned') return { kind: 'unchanged' };
    await applyCorrection(tx, { correctionId, entryId, personId, updateId, isModeratorEdit }, changes);
    return { kind: 'sent', isChanged: changes.length > 0 };
  });
}
