import { fileURLToPath } from 'node:url';
import type { Db } from '#db/connection/client.ts';
import { addPlaces, beginGazetteer, makeGazetteerCurrent } from '#db/queries/places/gazetteer-versions.ts';
import { chooseSpellings } from '#src/domain/cities/spellings.ts';
import { openGazetteerFile } from '#src/gazetteer/file.ts';
import { createLogger } from '#src/logger.ts';
import { loadGazetteer } from '#src/places/load-gazetteer.ts';

/**
 * 345 of the 193,320 places: for each city of the campaign's fixture and of the second set (`tests/places/second-set.ts`)
 * the thirty that a search in the whole gazetteer answers with, and so all that could be taken for it.
 */
export const smallGazetteer = fileURLToPath(new URL('../fixtures/gazetteer.txt', import.meta.url));

/** Loads a gazetteer from its file as the bot does, the small one unless told otherwise; returns whether it is whole. */
export async function loadGazetteerFile(
  db: Db,
  { path = smallGazetteer, ending = new AbortController().signal } = {},
): Promise<boolean> {
  return loadGazetteer(db, await openGazetteerFile(path), { logger: createLogger('silent', ''), ending });
}

export interface SomePlace {
  country: string;
  /** The first is the gazetteer's own. */
  names: [string, ...string[]];
  at: [latitude: number, longitude: number];
  population: number;
  isSeat?: boolean;
  /** GeoNames' codes of its divisions. */
  region?: string;
}

/** Makes a gazetteer of these places alone, whose ids count from 1. */
export async function addSomePlaces(db: Db, places: readonly SomePlace[]): Promise<void> {
  const version = await beginGazetteer(db, 'a few places');
  await addPlaces(db, version.id, {
    from: 0,
    to: places.length,
    places: places.map(({ country, names: [own, ...others], at: [latitude, longitude], ...rest }, index) => ({
      ...{ id: index + 1, country, name: own, latitude, longitude },
      ...{ region: rest.region ?? '', population: rest.population },
      ...{ isSeat: rest.isSeat ?? false, spellings: chooseSpellings(own, others) },
    })),
  });
  await makeGazetteerCurrent(db, version.id);
}
