import type { Db } from '#db/client.ts';
import { addPlaces, beginGazetteer, makeGazetteerCurrent } from '#db/queries/gazetteer-versions.ts';
import { chooseSpellings } from '#src/domain/places/spellings.ts';

export interface SomePlace {
  country: string;
  /** The first is the gazetteer's own. */
  names: [string, ...string[]];
  at: [latitude: number, longitude: number];
  population: number;
  isSeat?: boolean;
}

/** Loads a gazetteer of these places alone, whose ids count from 1. */
export async function loadPlaces(db: Db, places: readonly SomePlace[]): Promise<void> {
  const version = await beginGazetteer(db, 'a few places');
  await addPlaces(db, version.id, {
    from: 0,
    to: places.length,
    places: places.map(({ country, names: [own, ...others], at: [latitude, longitude], ...rest }, index) => ({
      ...{ id: index + 1, country, latitude, longitude, region: '1', population: rest.population },
      ...{ isSeat: rest.isSeat ?? false, spellings: chooseSpellings(own, others) },
    })),
  });
  await makeGazetteerCurrent(db, version.id);
}
