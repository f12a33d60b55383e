import type { Db } from '#db/connection/client.ts';
import { findPlaceAnywhere } from '#db/queries/places/gazetteer.ts';
import { listSpellings } from '#db/queries/places/gazetteer-spellings.ts';
import { listKnownKeys } from '#db/queries/places/known-keys.ts';
import { matchPlaces } from '#db/queries/places/matches.ts';
import { listShortened, readAbbreviation } from '#src/domain/cities/abbreviations.ts';
import { weighPlace } from '#src/domain/cities/place-match.ts';
import { clearlyMore, settleAbbreviation } from '#src/domain/cities/settle-place.ts';
import { listDoubtful } from '#src/domain/cities/split-list.ts';
import { isOtherName } from '#src/domain/cities/suggest-name.ts';
import { type CitiesOutcome, hasTooMany, readCities } from '#src/domain/entries/cities.ts';
import type { Locale } from '#src/domain/locale.ts';
import { findMeantRegion, findRegion } from '#src/domain/regions/find-region.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { namePlaces } from './place-names.ts';

/** Enough to see whether the first is clear. */
const mostCompared = 5;

/**
 * Cities as typed, by `readCities`. Where a sign or a word in the text may stand within the name of one place, the
 * gazetteer is asked first: "Biel/Bienne" is one city, "Köln/Bonn" two; "Gəncə şəhəri" is Gəncə, "Kansas City" is not Kansas.
 */
export async function readTypedCities(db: Db, text: TypedCities): Promise<CitiesOutcome> {
  const { typed, country, isOwnCountry } = text;
  if (hasTooMany(typed)) return { kind: 'too-many' };
  const doubtful = listDoubtful(typed);
  const keys = doubtful.map(foldName);
  const known = keys.length === 0 ? new Set<string>() : await listKnownKeys(db, { country, keys });
  const isRegion = (name: string) => country !== null && findRegion(country, name)?.likeness === 'same';
  const outcome = readCities(typed, isOwnCountry, (name) => known.has(foldName(name)) || isRegion(name));
  if (outcome.kind !== 'cities' || country === null) return outcome;
  const names = await Promise.all(outcome.names.map((name) => writeOut(db, { ...text, country, name })));
  return { kind: 'cities', names };
}

interface TypedCities {
  typed: string;
  /** Where the cities lie; null if that is not known yet. */
  country: string | null;
  /** The language of the person, in which abbreviations are written out. */
  locale: Locale;
  isOwnCountry?: (name: string) => boolean;
}

/**
 * The city for which an abbreviation clearly stands, by its full name; anything else as it is. So is what may be the very name
 * of a city elsewhere: ROMA in Russia is hardly short for Murmansk. And so is an abbreviation of another name than the
 * language calls the place by: which of two names is written is for people to decide.
 */
async function writeOut(
  db: Db,
  { typed, country, locale, name }: TypedCities & { country: string; name: string },
): Promise<string> {
  // The full stop behind a list is not part of its last name, but that of "Mosk." is.
  const written = typed.includes(`${name}.`) ? `${name}.` : name;
  if (findMeantRegion(country, name) || !readAbbreviation(written)?.isExplicit) return name;
  const place = settleAbbreviation(await matchPlaces(db, { country, typed: written, most: mostCompared }));
  if (!place) return name;
  const [[elsewhere], names, spellings] = await Promise.all([
    findPlaceAnywhere(db, { typed: name, most: 1 }),
    namePlaces(db, [place.id], locale),
    listSpellings(db, [place.id]),
  ]);
  if (elsewhere && clearlyMore * elsewhere.population > weighPlace(place)) return name;
  const shortened = listShortened(written, spellings.get(place.id) ?? []).map(({ name: one }) => one);
  const full = names.get(place.id) ?? '';
  return full === '' || isOtherName(full, shortened) ? name : full;
}
