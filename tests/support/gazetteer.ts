import { fileURLToPath } from 'node:url';
import type { Db } from '#db/client.ts';
import { openGazetteerFile } from '#src/gazetteer/gazetteer-file.ts';
import { createLogger } from '#src/logger.ts';
import { loadGazetteer } from '#src/services/load-gazetteer.ts';

/**
 * 345 of the 193,320 places: for each city of the campaign's fixture and of the second set (`tests/db/second-set.ts`)
 * the thirty that a search in the whole gazetteer answers with, and so all that could be taken for it.
 */
export const smallGazetteer = fileURLToPath(new URL('../fixtures/gazetteer.txt', import.meta.url));

/** Loads a gazetteer, the small one unless told otherwise; returns whether it is whole. */
export async function loadPlaces(
  db: Db,
  { path = smallGazetteer, ending = new AbortController().signal } = {},
): Promise<boolean> {
  return loadGazetteer(db, await openGazetteerFile(path), { logger: createLogger('silent', ''), ending });
}
