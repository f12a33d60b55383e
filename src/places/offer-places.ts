import type { Db } from '#db/connection/client.ts';
import { listSpellings } from '#db/queries/places/gazetteer-spellings.ts';
import { matchPlaces } from '#db/queries/places/matches.ts';
import { findSurroundings } from '#db/queries/places/nearest.ts';
import { spellingAsTyped } from '#src/domain/cities/choose-spelling.ts';
import type { PlaceMatch } from '#src/domain/cities/place-match.ts';
import type { Locale } from '#src/domain/locale.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { namePlaces } from './place-names.ts';

/** A place that may be meant by what was typed. */
export interface OfferedPlace extends PlaceMatch {
  /** The name that was typed, as it is written properly, or what the reader's language calls the place. */
  name: string;
  /** A city near it, where another answer has the same name. */
  near: string | null;
}

/** How many places are offered. More would make it harder to choose. */
const mostOffered = 5;

/** The places of a country that may be meant by a name, the likeliest first. */
export async function offerPlaces(
  db: Db,
  { country, name: typed, locale }: { country: string; name: string; locale: Locale },
): Promise<OfferedPlace[]> {
  const matches = await matchPlaces(db, { country, typed, most: mostOffered });
  const ids = matches.map(({ id }) => id);
  const [spellings, names] = await Promise.all([listSpellings(db, ids), namePlaces(db, ids, locale)]);
  const named = matches.map((match) => {
    const asTyped = spellingAsTyped(typed, locale, spellings.get(match.id) ?? []);
    return { ...match, name: asTyped ?? names.get(match.id) ?? typed };
  });
  const byName = Map.groupBy(named, ({ name }) => foldName(name));
  const repeated = [...byName.values()].filter((alike) => alike.length > 1).flat();
  const surroundings = await findSurroundings(
    db,
    repeated.map(({ id }) => id),
  );
  const around = await namePlaces(db, [...new Set(surroundings.values())], locale);
  return named.map((place) => {
    const near = surroundings.get(place.id);
    return { ...place, near: near === undefined ? null : (around.get(near) ?? null) };
  });
}
