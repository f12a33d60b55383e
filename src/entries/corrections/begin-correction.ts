import type { Db } from '#db/connection/client.ts';
import {
  askAnew,
  findOpenCorrection,
  insertCorrection,
  setModeratorEdit,
} from '#db/queries/entries/corrections.ts';
import { focusDraft } from '#db/queries/entries/drafts.ts';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { Question } from '#src/domain/entries/questions.ts';

/**
 * Opens the draft that corrects or edits an entry: the one that was begun, or a new one. `toFix` is asked first.
 * Call it while the entry is locked.
 */
export async function beginCorrection(
  tx: Db,
  { id: entryId, version }: Pick<Entry, 'id' | 'version'>,
  { personId, updateId, isModeratorEdit }: { personId: number; updateId: number; isModeratorEdit: boolean },
  toFix: readonly Question[],
): Promise<number> {
  const begun = await findOpenCorrection(tx, { entryId, personId });
  if (begun === null) return insertCorrection(tx, { entryId, personId, updateId, isModeratorEdit }, toFix);
  if (begun.isModeratorEdit !== isModeratorEdit) await setModeratorEdit(tx, begun.id, isModeratorEdit);
  // Its answers stay, but what moderators asked for since then is asked.
  if (begun.correctsVersion !== version) await askAnew(tx, begun.id, { version, updateId }, toFix);
  await focusDraft(tx, { entryId: begun.id, personId });
  return begun.id;
}
