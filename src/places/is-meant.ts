import type { Db } from '#db/connection/client.ts';
import { findPlaceAnywhere } from '#db/queries/places/gazetteer.ts';
import { listOwnNames } from '#db/queries/places/gazetteer-names.ts';
import { matchWellKnown } from '#db/queries/places/matches.ts';
import { type Called, howCalled, isShortName } from '#src/domain/cities/called.ts';
import { type PlaceMatch, weighPlace } from '#src/domain/cities/place-match.ts';
import { clearlyMore } from '#src/domain/cities/settle-place.ts';
import { isCyrillic } from '#src/domain/cities/spellings.ts';
import { readCityNames } from '#src/gazetteer/city-names.ts';

/** A city of so many inhabitants people elsewhere know. */
const wellKnown = 100_000;

/** Of each of so many countries the largest is compared. */
const mostCompared = 4;

/**
 * Whether a place of the country that was found for a typed name is surely meant by it; otherwise whether rather a city of
 * another country may be.
 *
 * 1. The main name of the place is always meant: who reports from the USA and writes Paris knows which.
 * 2. By another usual name it is meant, unless a city elsewhere that weighs ten times more has that name.
 * 3. By what sounds like one of these, and by any other spelling, it is meant, unless that is a short word or the name of a
 *    well-known city elsewhere. What only sounds like such a spelling is never taken.
 */
export async function isMeant(
  db: Db,
  { country, name }: { country: string; name: string },
  place: PlaceMatch,
): Promise<'surely' | 'perhaps' | 'rather-elsewhere'> {
  const called = (await listCalled(db, name, [place.id])).get(place.id) ?? 'oddly';
  if (called === 'main') return 'surely';
  const weight = weighPlace(place);
  const elsewhere = await countElsewhere(db, { country, name, isOdd: called === 'oddly' });
  if (called === 'usual') return elsewhere >= clearlyMore * weight ? 'rather-elsewhere' : 'surely';
  if (elsewhere >= wellKnown || clearlyMore * elsewhere > weight) return 'rather-elsewhere';
  const isSpelled = place.likeness === 'same';
  // The letters of one script are seldom all in the other; but who writes in Latin writes a name as it is written somewhere.
  const isEnough = called === 'by-ear' || isSpelled || isCyrillic(name);
  return isEnough && (!isShortName(name) || (isSpelled && called === 'by-ear')) ? 'surely' : 'perhaps';
}

/** How some places are called by a typed name, by their ids. */
async function listCalled(
  db: Db,
  typed: string,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Called>> {
  const [own, table] = await Promise.all([listOwnNames(db, ids), readCityNames(ids)]);
  return new Map(
    ids.map((id) => [id, howCalled(typed, { own: own.get(id) ?? '', names: table.get(id) ?? {} })]),
  );
}

/**
 * The inhabitants of the largest city of another country that is called so by a main or usual name; 0 where there is none.
 * Against an odd spelling here one there is enough.
 */
async function countElsewhere(
  db: Db,
  { country, name, isOdd }: { country: string; name: string; isOdd: boolean },
): Promise<number> {
  const [named, known] = await Promise.all([
    findPlaceAnywhere(db, { typed: name, most: mostCompared }),
    matchWellKnown(db, { typed: name, most: mostCompared }),
  ]);
  const heard = known.filter(({ likeness }) => likeness !== 'similar');
  const others = [...named, ...heard].filter((one) => one.country !== country);
  const spelled = new Set(isOdd ? named.map(({ id }) => id) : []);
  if (others.length === 0) return 0;
  const called = await listCalled(
    db,
    name,
    others.map(({ id }) => id),
  );
  const isCalled = (id: number) => spelled.has(id) || ['main', 'usual'].includes(called.get(id) ?? '');
  return Math.max(0, ...others.flatMap(({ id, population }) => (isCalled(id) ? [population] : [])));
}
