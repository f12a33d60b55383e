import type { Db } from '#db/client.ts';
import { applyCorrection, lockEntry, noteVersionShown } from '#db/queries/corrections.ts';
import { type Entry, findEntry, getEntry } from '#db/queries/entries.ts';
import { listChanges } from '#src/domain/entries/changes.ts';
import { isComplete } from '#src/domain/entries/questions.ts';
import { canCorrect } from '#src/domain/entries/status.ts';

export type SubmittedCorrection =
  | { kind: 'sent'; number: number }
  /** Nothing is different, and nobody asked for anything. */
  | { kind: 'unchanged' }
  | { kind: 'incomplete' }
  /** Somebody decided on the entry or changed it meanwhile: it is to be looked at once more. */
  | { kind: 'overtaken'; number: number }
  /** It was withdrawn meanwhile, or its campaign closed. */
  | { kind: 'refused' };

/** Submits a correction: the entry gets its answers and waits for a decision again. */
export async function submitCorrection(
  db: Db,
  { correction, updateId }: { correction: Entry; updateId: number },
): Promise<SubmittedCorrection> {
  const { id: correctionId, corrects: entryId, personId } = correction;
  if (entryId === null || personId === null) throw new Error('not a correction');
  return db.transaction(async (tx): Promise<SubmittedCorrection> => {
    await lockEntry(tx, entryId);
    const entry = await getEntry(tx, entryId);
    await lockEntry(tx, correctionId);
    const after = await findEntry(tx, correctionId);
    const isClosed = entry.campaign.closedAt !== null;
    if (after?.status !== 'draft' || !canCorrect(entry.status, { isClosed })) return { kind: 'refused' };
    const number = entry.number ?? 0;
    if (entry.version !== after.correctsVersion) {
      await noteVersionShown(tx, correctionId, entry.version);
      return { kind: 'overtaken', number };
    }
    if (!isComplete(after)) return { kind: 'incomplete' };
    const changes = listChanges(entry, after);
    // Sent back, it may well be right as it is.
    if (changes.length === 0 && entry.status !== 'returned') return { kind: 'unchanged' };
    await applyCorrection(tx, { correctionId, entryId, personId, updateId }, changes);
    return { kind: 'sent', number };
  });
}
