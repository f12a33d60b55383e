import type { Db } from '#db/connection/client.ts';
import { lockEntry } from '#db/queries/entries/corrections.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { type Actor, canModeratorEdit, isAllowed } from '#src/domain/entries/transitions.ts';
import { beginCorrection } from './begin-correction.ts';

export type OpenedModeratorEdit =
  | { kind: 'opened'; draft: Entry }
  /** The person is neither a moderator nor an admin, and is told nothing about the entry. */
  | { kind: 'stranger' }
  /** It is the moderator's own entry, which they correct as every organizer does. */
  | { kind: 'own-entry' }
  /** The entry has a status in which moderators edit nothing. */
  | { kind: 'refused'; entry: Entry }
  /** Its campaign was closed after the entry was approved. */
  | { kind: 'closed'; entry: Entry }
  | { kind: 'gone' };

/**
 * Opens a moderator's edit of an entry, or the one that they began. The entry stays as it is until the edit is
 * submitted.
 */
export async function openModeratorEdit(
  db: Db,
  about: { entryId: number | null; updateId: number; editor: { personId: number } & Omit<Actor, 'isOwner'> },
): Promise<OpenedModeratorEdit> {
  const { entryId, updateId, editor } = about;
  if (!isAllowed('edit', { ...editor, isOwner: false })) return { kind: 'stranger' };
  if (entryId === null) return { kind: 'gone' };
  return db.transaction(async (tx): Promise<OpenedModeratorEdit> => {
    await lockEntry(tx, entryId);
    const entry = await findEntry(tx, entryId);
    if (!entry || entry.number === null) return { kind: 'gone' };
    const isOwner = entry.personId === editor.personId;
    if (!isAllowed('edit', { ...editor, isOwner })) return { kind: 'own-entry' };
    const isClosed = entry.campaign.closedAt !== null;
    if (!canModeratorEdit(entry.status, { isClosed: false })) return { kind: 'refused', entry };
    if (!canModeratorEdit(entry.status, { isClosed })) return { kind: 'closed', entry };
    const by = { personId: editor.personId, updateId, isModeratorEdit: true };
    const draftId = await beginCorrection(tx, entry, by, []);
    const draft = await findEntry(tx, draftId);
    return draft ? { kind: 'opened', draft } : { kind: 'gone' };
  });
}
