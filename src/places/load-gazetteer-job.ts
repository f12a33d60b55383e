import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import type { Database, Logging, PlaceTable } from '#src/deps.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { loadGazetteer as load } from './load-gazetteer.ts';

/** How long to wait for a process that has the other data. */
const patienceSeconds = 30;

/** Loads the gazetteer in the background. */
export async function loadGazetteer(
  { db, logger, gazetteer }: Logging & PlaceTable & Database,
  { source }: JobPayloads['load-gazetteer'],
  ending: AbortSignal,
): Promise<void> {
  if (gazetteer === null) return;
  // During an update, an old and a new version of the bot run side by side, each with its own data.
  if (gazetteer.source !== source) throw new RescheduleError(patienceSeconds);
  if (!(await load(db, gazetteer, { logger, ending }))) throw new RescheduleError(1);
}
