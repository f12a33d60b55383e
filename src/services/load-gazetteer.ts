import type { Db } from '#db/client.ts';
import {
  addPlaces,
  beginGazetteer,
  deleteOtherGazetteers,
  makeGazetteerCurrent,
} from '#db/queries/gazetteer-versions.ts';
import { recognizeCities } from '#db/queries/recognize-cities.ts';
import { type GazetteerFile, readGazetteer } from '#src/gazetteer/gazetteer-file.ts';
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
    let told = Date.now();
    logger.info({ lines: version.lines }, 'the gazetteer is being loaded');
    for await (const batch of readGazetteer(file, version.lines)) {
      if (ending.aborted || !(await addPlaces(db, version.id, batch))) return false;
      if (Date.now() - told < secondsBetweenLines * 1000) continue;
      told = Date.now();
      logger.info({ lines: batch.to }, 'the gazetteer is being loaded');
    }
    await makeGazetteerCurrent(db, version.id);
    logger.info('the gazetteer is loaded');
  }
  await recognizeCities(db);
  while (!(await deleteOtherGazetteers(db, version.id))) {
    if (ending.aborted) return false;
  }
  return true;
}
