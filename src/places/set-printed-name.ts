import type { Db } from '#db/connection/client.ts';
import {
  deletePrintedName,
  enqueueCardsIn,
  findPrintedName,
  lockPrintedName,
  type PrintedNameOf,
  savePrintedName,
} from '#db/queries/places/printed-name-overrides.ts';

/**
 * Sets how a city is printed in a language; with null, what people wrote decides again. If two admins set it at the
 * same time, the last one wins.
 *
 * @param seen what was set when this admin was asked
 * @returns what somebody else has set since then, which is now replaced; null if nobody has
 */
export async function setPrintedName(
  db: Db,
  of: PrintedNameOf,
  { name, seen, personId }: { name: string | null; seen: string | null; personId: number },
): Promise<{ replaced: string | null }> {
  return db.transaction(async (tx) => {
    await lockPrintedName(tx, of);
    const before = await findPrintedName(tx, of);
    // If this update is handled again, the name is already as the admin wanted it.
    if (before === name) return { replaced: null };
    if (name === null) await deletePrintedName(tx, of);
    else await savePrintedName(tx, of, name, personId);
    await enqueueCardsIn(tx, [of]);
    return { replaced: before === seen ? null : before };
  });
}
