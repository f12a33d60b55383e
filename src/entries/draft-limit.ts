import type { Db } from '#db/connection/client.ts';
import { countDrafts, countSubmitted, noteRefusal } from '#db/queries/people/limits.ts';
import type { Config } from '#src/config.ts';

/** Whether a person may begin one more entry. If not, they are told, unless that was done lately. */
export async function mayBeginEntry(
  { db, limits }: { db: Db; limits: Config['limits'] },
  personId: number,
): Promise<boolean> {
  const counts = { entries: countSubmitted, drafts: countDrafts };
  for (const kind of ['entries', 'drafts'] as const) {
    const limit = limits[kind];
    if (!limit || (await counts[kind](db, personId, limit.seconds)) < limit.most) continue;
    await noteRefusal(db, { personId, kind, seconds: limit.seconds, prolongs: false });
    return false;
  }
  return true;
}
