import type { Db } from '#db/connection/client.ts';
import { lockEntry } from '#db/queries/entries/corrections.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { type Actor, canMend, isAllowed } from '#src/domain/entries/status.ts';
import { beginCorrection } from './begin-correction.ts';

export type OpenedMending =
  | { kind: 'opened'; draft: Entry }
  /** Neither a moderator nor an admin: they do not hear of the entry. */
  | { kind: 'stranger' }
  /** A moderator's own, which they correct like everybody. */
  | { kind: 'own-entry' }
  /** It stands where nothing is mended. */
  | { kind: 'refused'; entry: Entry }
  /** Its campaign was closed after it was approved. */
  | { kind: 'closed'; entry: Entry }
  | { kind: 'gone' };

/** Opens the mending of an entry by a moderator, or the one that they began. The entry stays as it is until it is submitted. */
export async function openMending(
  db: Db,
  about: { entryId: number | null; updateId: number; mender: { personId: number } & Omit<Actor, 'isOwner'> },
): Promise<OpenedMending> {
  const { entryId, updateId, mender } = about;
  if (!isAllowed('mend', { ...mender, isOwner: false })) return { kind: 'stranger' };
  if (entryId === null) return { kind: 'gone' };
  return db.transaction(async (tx): Promise<OpenedMending> => {
    await lockEntry(tx, entryId);
    const entry = await findEntry(tx, entryId);
    if (!entry || entry.number === null) return { kind: 'gone' };
    const isOwner = entry.personId === mender.personId;
    if (!isAllowed('mend', { ...mender, isOwner })) return { kind: 'own-entry' };
    const isClosed = entry.campaign.closedAt !== null;
    if (!canMend(entry.status, { isClosed: false })) return { kind: 'refused', entry };
    if (!canMend(entry.status, { isClosed })) return { kind: 'closed', entry };
    const by = { personId: mender.personId, updateId, isMending: true };
    const draftId = await beginCorrection(tx, entry, by, []);
    const draft = await findEntry(tx, draftId);
    return draft ? { kind: 'opened', draft } : { kind: 'gone' };
  });
}
