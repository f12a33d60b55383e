import type { Db } from '#db/connection/client.ts';
import { listSpellings } from '#db/queries/places/gazetteer-spellings.ts';
import { matchPlaces } from '#db/queries/places/matches.ts';
import { findSurroundings } from '#db/queries/places/nearest.ts';
import { spellingAsTyped } from '#src/domain/cities/choose-spelling.ts';
import type { PlaceMatch } from '#src/domain/cities/place-match.ts';
import type { Locale } from '#src/domain/locale.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { findParts } from './parts-of-name.ts';
import { namePlaces } from './place-names.ts';

/** A place that may be meant by what was typed. */
export interface OfferedPlace extends PlaceMatch {
  /** The name that was typed, as it is written properly, or what the reader's language calls the place. */
  name: string;
  /** A city near it, where another answer has the same name. */
  near: string | null;
  /** Its name is only a part of what was typed. */
  isPart: boolean;
}

/** How many places are offered. More would make it harder to choose. */
const mostOffered = 5;

/** The places of a country that may be meant by a name, the likeliest first. */
export async function offerPlaces(
  db: Db,
  { country, name: typed, locale }: { country: string; name: string; locale: Locale },
): Promise<OfferedPlace[]> {
  const matches = await listMatches(db, { country, typed });
  const ids = matches.map(({ id }) => id);
  const [spellings, names] = await Promise.all([listSpellings(db, ids), namePlaces(db, ids, locale)]);
  const named = matches.map(({ typed: written, ...match }) => {
    const asTyped = spellingAsTyped(written, locale, spellings.get(match.id) ?? []);
    return { ...match, name: asTyped ?? names.get(match.id) ?? written };
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

/** The places of a name, each with what was typed for it; if there is none, those that are a part of it: "Köln Ehrenfeld". */
async function listMatches(db: Db, { country, typed }: { country: string; typed: string }) {
  const matches = await matchPlaces(db, { country, typed, most: mostOffered });
  if (matches.length > 0) return matches.map((match) => ({ ...match, typed, isPart: false }));
  const parts = await findParts(db, { country, name: typed });
  return (parts?.cities ?? []).map(({ name, place }) => ({ ...place, typed: name, isPart: true }));
}
