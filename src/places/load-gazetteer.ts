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
import { isMeant } from './is-meant.ts';

const secondsBetweenLines = 3;

/**
 * Loads the gazetteer, unless it is loaded. The former version is used until this one is complete, and is then
 * deleted. Each batch is stored together with its position in the file, so that a load that was killed goes on
 * after the last batch. At the end, cities of existing entries are recognized.
 * @returns false if it has to be called again, because the bot ends or another process is loading
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
  await recognizeCities(db, isMeant);
  while (!(await deleteOtherGazetteers(db, version.id))) {
    if (ending.aborted) return false;
  }
  return true;
}

/** Adds the lines of the file, batch by batch. While Postgres adds a batch, the next one is read. */
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
    // It is awaited in the next round. If reading fails before that, the error of reading is thrown instead.
    adding.catch(() => {});
    if (Date.now() - told < secondsBetweenLines * 1000) continue;
    told = Date.now();
    tell(batch.from);
  }
  return adding;
}
