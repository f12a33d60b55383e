import type { Db } from '#db/connection/client.ts';
import {
  deleteForm,
  type FormOf,
  findForm,
  lockForm,
  saveForm,
} from '#db/queries/places/printed-name-overrides.ts';

/**
 * Sets how a city is printed in a language, or (null) lets what people wrote decide. Of two admins the last one wins.
 *
 * @param seen what was set when they were asked
 * @returns what somebody else had set since then, and is replaced; null where nobody did
 */
export async function setPlaceForm(
  db: Db,
  of: FormOf,
  { name, seen, personId }: { name: string | null; seen: string | null; personId: number },
): Promise<{ replaced: string | null }> {
  return db.transaction(async (tx) => {
    await lockForm(tx, of);
    const before = await findForm(tx, of);
    // Handled once more: it is as they wanted it.
    if (before === name) return { replaced: null };
    if (name === null) await deleteForm(tx, of);
    else await saveForm(tx, of, name, personId);
    return { replaced: before === seen ? null : before };
  });
}
