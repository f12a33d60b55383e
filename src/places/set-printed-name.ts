import type { Db } from '#db/connection/client.ts';
import {
  deletePrintedName,
  findPrintedName,
  lockPrintedName,
  type PrintedNameOf,
  savePrintedName,
} from '#db/queries/places/printed-name-overrides.ts';

/**
 * Sets how a city is printed in a language, or (null) lets what people wrote decide. Of two admins the last one wins.
 *
 * @param seen what was set when they were asked
 * @returns what somebody else had set since then, and is replaced; null where nobody did
 */
export async function setPrintedName(
  db: Db,
  of: PrintedNameOf,
  { name, seen, personId }: { name: string | null; seen: string | null; personId: number },
): Promise<{ replaced: string | null }> {
  return db.transaction(async (tx) => {
    await lockPrintedName(tx, of);
    const before = await findPrintedName(tx, of);
    // Handled once more: it is as they wanted it.
    if (before === name) return { replaced: null };
    if (name === null) await deletePrintedName(tx, of);
    else await savePrintedName(tx, of, name, personId);
    return { replaced: before === seen ? null : before };
  });
}
