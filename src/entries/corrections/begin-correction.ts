import type { Db } from '#db/connection/client.ts';
import {
  askAnew,
  findOpenCorrection,
  insertCorrection,
  setMending,
} from '#db/queries/entries/corrections.ts';
import { focusDraft } from '#db/queries/entries/drafts.ts';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { Question } from '#src/domain/entries/questions.ts';

/**
 * The draft that corrects or mends an entry: the one that was begun, or a new one. `toFix` is asked first. To be
 * called while the entry is locked.
 */
export async function beginCorrection(
  tx: Db,
  { id: entryId, version }: Pick<Entry, 'id' | 'version'>,
  { personId, updateId, isMending }: { personId: number; updateId: number; isMending: boolean },
  toFix: readonly Question[],
): Promise<number> {
  const begun = await findOpenCorrection(tx, { entryId, personId });
  if (begun === null) return insertCorrection(tx, { entryId, personId, updateId, isMending }, toFix);
  if (begun.isMending !== isMending) await setMending(tx, begun.id, isMending);
  // What was answered in it stays; what moderators asked for since then is asked all the same.
  if (begun.correctsVersion !== version) await askAnew(tx, begun.id, { version, updateId }, toFix);
  await focusDraft(tx, { entryId: begun.id, personId });
  return begun.id;
}
