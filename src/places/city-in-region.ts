import type { Db } from '#db/connection/client.ts';
import { findDivisions } from '#db/queries/places/divisions.ts';
import { matchPlaces } from '#db/queries/places/matches.ts';
import { type PlaceMatch, weighPlace } from '#src/domain/cities/place-match.ts';
import { leastTown } from '#src/domain/cities/settle-place.ts';
import { findRegion } from '#src/domain/regions/find-region.ts';
import { isInRegion } from '#src/domain/regions/region-key.ts';

/** So many places of one name are looked through for the one in a region. */
const mostOfName = 60;

/** A village in the region is not meant if a city of that name elsewhere weighs so many times more. */
const outweighs = 100;

/** The place of a name that lies in a region; null if there is none, or a far larger one elsewhere is rather meant. */
export async function findCityInRegion(
  db: Db,
  { country, name, region }: { country: string; name: string; region: string },
): Promise<PlaceMatch | null> {
  const matches = (await matchPlaces(db, { country, typed: name, most: mostOfName })).filter(
    ({ likeness }) => likeness !== 'similar',
  );
  const divisions = await findDivisions(
    db,
    matches.map(({ id }) => id),
  );
  const inside = matches.find(({ id }) => isInRegion(region, divisions.get(id) ?? ''));
  if (!inside) return null;
  const isOutweighed = matches.some((other) => weighPlace(other) > outweighs * weighPlace(inside));
  return isOutweighed && inside.population < leastTown ? null : inside;
}

/** "Austin, TX": the state by its two letters. */
const withCode = /^(.+?),?\s+([A-Z]\.?[A-Z]\.?)$/u;

/** "Columbus (Ohio)". */
const withBrackets = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u;

/** The parts of one name that may be a city and its region: "Austin, TX", "Columbus Ohio", "Ohio Columbus". */
export function listCityAndRegion(
  country: string,
  name: string,
): ReadonlyArray<{ city: string; region: string }> {
  const [, beforeCode = '', letters = ''] = withCode.exec(name) ?? [];
  const [, beforeBracket = '', within = ''] = withBrackets.exec(name) ?? [];
  const words = name.split(/[\s,]+/);
  const pairs = words.slice(1).flatMap((_, at) => {
    const [head, tail] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    return [
      { city: head, region: tail },
      { city: tail, region: head },
    ];
  });
  return [
    ...(letters === '' ? [] : [{ city: beforeCode, region: `${country}-${letters.replaceAll('.', '')}` }]),
    ...[{ city: beforeBracket, region: within }, ...pairs].flatMap(({ city, region }) => {
      const found = city === '' ? null : findRegion(country, region);
      // "Samara Tolyatti" are two cities: nobody calls the oblast by its seat alone.
      return found && (found.isExplicit || found.standsAlone) ? [{ city, region: found.code }] : [];
    }),
  ];
}
