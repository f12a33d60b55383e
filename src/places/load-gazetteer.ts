import type { Db } from '#db/connection/client.ts';
import {
  addPlaces,
  beginGazetteer,
  deleteOtherGazetteers,
  type GazetteerVersion,
  makeGazetteerCurrent,
} from '#db/queries/places/gazetteer-versions.ts';
import { recognizeCities } from '#db/queries/places/recognize-cities.ts';
import { type GazetteerFile, readGazetteer } from '#src/gazetteer/file.ts';
import type { Logger } from '#src/logger.ts';

const secondsBetweenLines = 3;

/**
 * Loads the gazetteer, unless it is there; what was loaded before goes on answering until this one is whole, and is then
 * deleted. Each batch is noted with what it brings: killed in between, it goes on behind the last one. In the end,
 * cities that were written before are recognized.
 * @returns false where it is to be called again: the bot ends, or another process is at it
 */
export async function loadGazetteer(
  db: Db,
  file: GazetteerFile,
  { logger, ending }: { logger: Logger; ending: AbortSignal },
): Promise<boolean> {
  const version = await beginGazetteer(db, file.source);
  if (!version.isCurrent) {
    if (!(await addLines(db, version, file, { logger, ending }))) return false;
    await makeGazetteerCurrent(db, version.id);
    logger.info('the gazetteer is loaded');
  }
  await recognizeCities(db);
  while (!(await deleteOtherGazetteers(db, version.id))) {
    if (ending.aborted) return false;
  }
  return true;
}

/** While Postgres adds a batch, the next one is read. */
async function addLines(
  db: Db,
  { id, lines }: GazetteerVersion,
  file: GazetteerFile,
  { logger, ending }: { logger: Logger; ending: AbortSignal },
): Promise<boolean> {
  const tell = (done: number) => logger.info({ lines: done }, 'the gazetteer is being loaded');
  let told = Date.now();
  tell(lines);
  let adding = Promise.resolve(true);
  for await (const batch of readGazetteer(file, lines)) {
    if (!(await adding) || ending.aborted) return false;
    adding = addPlaces(db, id, batch);
    // It is awaited in the next round; where reading fails before, that is the error.
    adding.catch(() => {});
    if (Date.now() - told < secondsBetweenLines * 1000) continue;
    told = Date.now();
    tell(batch.from);
  }
  return adding;
}
