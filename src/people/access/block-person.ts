import type { Db } from '#db/connection/client.ts';
import { insertBlock, lockPerson } from '#db/queries/people/blocks.ts';
import type { Reason } from '#src/domain/review/decisions.ts';

/**
 * Blocks a person: from then on the bot takes nothing from them. Nobody can block an admin or themselves. If two
 * people do it at the same time, the second one gets `already`.
 */
export async function blockPerson(
  db: Db,
  { personId, by, reason }: { personId: number; by: number; reason: Reason | null },
): Promise<'done' | 'already' | 'is-admin' | 'gone'> {
  if (personId === by) return 'is-admin';
  return db.transaction(async (tx) => {
    const person = await lockPerson(tx, personId);
    if (!person) return 'gone';
    if (person.role === 'admin') return 'is-admin';
    const words = reason && ('ready' in reason ? reason.ready : reason.words);
    return (await insertBlock(tx, { personId, by, reason: words })) ? 'done' : 'already';
  });
}
