import {
  button,
  type Outcome,
  type Prompt,
  type QuestionContext,
} from '#conversations/questions/question.ts';
import { addCities, removeCity, settleCity } from '#db/queries/entries/draft-cities.ts';
import { findDivisions } from '#db/queries/places/divisions.ts';
import { cityName } from '#src/domain/cities/known-name.ts';
import { mostCities } from '#src/domain/entries/cities.ts';
import { findBareRegion } from '#src/domain/regions/bare-name.ts';
import { findSimilarRegion } from '#src/domain/regions/find-region.ts';
import { regionName } from '#src/domain/regions/region-index.ts';
import { isInRegion, keyOfRegion, numberOfRegion, regionOfKey } from '#src/domain/regions/region-key.ts';
import { type OfferedPlace, offerPlaces } from '#src/places/offer-places.ts';
import { isKnownKey, keyOfPlace, placeOfKey } from '#src/places/recognize-city.ts';
import { oneOf } from '#src/telegram/button-ids.ts';
import type { Input } from '#src/telegram/read-message.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { askAboutCountry, countryInstead } from './other-country.ts';
import { listCountriesWithCity, offerCountries, viewElsewhere, viewUnknown } from './unknown-city.ts';

type City = QuestionContext['draft']['cities'][number];

/**
 * The next city that the person has to be asked about; null if there is none. The name of another country goes first: the cities
 * beside it may be there.
 */
export function findAmbiguous(context: Pick<QuestionContext, 'draft'>): City | null {
  const ambiguous = context.draft.cities.filter(({ isAmbiguous }) => isAmbiguous);
  return ambiguous.find(({ name }) => countryInstead(context, name) !== null) ?? ambiguous[0] ?? null;
}

/**
 * Asks which place is meant. The person can always keep the name as it was typed: that comes first where nothing is
 * similar to it, but for a country that has such a city.
 */
export async function askWhich(context: QuestionContext, city: City): Promise<Prompt> {
  const { t } = context;
  const places = await listPlaces(context, city);
  const whole = places.filter(({ isPart }) => !isPart);
  const isKnown = whole.some(({ likeness }) => likeness !== 'similar');
  const isSame = whole.some(({ likeness }) => likeness === 'same');
  const country = countryInstead(context, city.name);
  if (country !== null && !isSame) {
    return askAboutCountry(context, city, country);
  }
  const offered = places.map((place) => [offerPlace(context, city, place)]);
  const together = offerTogether(context, city, places);
  // A place here only sounds like it, and a far larger city of another country has the very name.
  const isElsewhere = isKnown && city.isUnknown;
  const elsewhere = isSame ? [] : await listCountriesWithCity(context, city);
  const region = findSimilarRegion(context.draft.country ?? '', city.name);
  const ofRegion = region === null ? [] : [offerRegion(context, city, region.code)];
  // To take it for the region says the same of the cities beside it.
  const beside = offerWithout(context, city, region === null && (isSame || places.length === 0));
  const asTyped = t('button-as-typed', { name: shorten(city.name, 30) });
  const isSimilar = (!isElsewhere && offered.length > 0) || region !== null;
  // Kansas City is a city, and no region beside a word for one.
  const isRegionFirst = region?.isLikely && !isSame;
  const question = isSimilar
    ? t('city-which', { typed: shorten(city.name, 40) })
    : viewUnknown(context, city);
  return {
    text: [question, viewElsewhere(context, elsewhere)].filter((one) => one !== null).join(' '),
    buttons: [
      ...(isRegionFirst ? ofRegion : []),
      ...together,
      ...(isElsewhere ? [] : offered),
      ...beside,
      ...(isRegionFirst ? [] : ofRegion),
      ...offerCountries(context, elsewhere),
      [button(context, asTyped, 'as-typed', String(city.id))],
      ...(isElsewhere ? offered : []),
    ],
    isAskedBack: true,
  };
}

function offerPlace(context: QuestionContext, city: City, { id, name, near }: OfferedPlace) {
  const label = near === null ? name : context.t('city-near', { name, near });
  return button(context, shorten(label, 40), 'place', `${city.id}.${id}`);
}

/** Two cities that were written without a sign between: "Berlin Potsdam". */
function offerTogether(context: QuestionContext, city: City, places: readonly OfferedPlace[]) {
  if (places.length < 2 || context.draft.cities.length >= mostCities || !places.every(({ isPart }) => isPart))
    return [];
  const names = shorten(places.map(({ name }) => name).join(', '), 40);
  return [[button(context, names, 'places', String(city.id))]];
}

/** The cities that were typed with a name of which none knows more: it may be a district of theirs. */
function listBeside({ draft }: QuestionContext, city: City): readonly City[] {
  return draft.cities.filter(
    ({ id, messageId, isAmbiguous, key }) =>
      id !== city.id && messageId !== null && messageId === city.messageId && !isAmbiguous && isKnownKey(key),
  );
}

/** Offers that a name says where in the city beside it: "Bakı, Yasamal rayonu". */
function offerWithout(context: QuestionContext, city: City, isPossible: boolean) {
  const names = listBeside(context, city).map((beside) => cityName(beside, context.locale));
  if (!isPossible || names.length === 0) return [];
  const label = context.t('button-only-cities', { names: shorten(names.join(', '), 30) });
  return [[button(context, label, 'without', String(city.id))]];
}

/** A region of the country that is called so or nearly so: "Viriginia"; "New York" behind another city. */
function offerRegion(context: QuestionContext, { id }: City, code: string) {
  const name = shorten(nameOf(context, code) ?? code, 30);
  const label = findBareRegion(name).isExplicit ? name : context.t('city-region', { name });
  return [button(context, label, 'region', `${id}.${numberOfRegion(code)}`)];
}

function nameOf({ locale }: QuestionContext, code: string): string | null {
  return regionName(code, locale) ?? regionName(code, 'en');
}

/** Takes the place that was tapped, or keeps what was typed. A city that is no longer ambiguous stays as it is. */
export async function takePlace(
  context: QuestionContext,
  { action, ids: [cityId = null, placeId = null] }: Extract<Input, { kind: 'tap' }>,
): Promise<Outcome> {
  const { deps, draft } = context;
  const ambiguous = draft.cities.filter(({ isAmbiguous }) => isAmbiguous);
  const city = oneOf(ambiguous, cityId);
  if (!city) return { kind: 'ask' };
  const at = { entryId: draft.id, cityId: city.id };
  if (action === 'as-typed') {
    await settleCity(deps.db, at, city);
  } else if (action === 'without') {
    if (listBeside(context, city).length > 0) await removeCity(deps.db, draft.id, city.id);
  } else if (action === 'places') {
    const places = (await listPlaces(context, city)).filter(({ isPart }) => isPart);
    const cities = places.map(({ id, name }) => ({ name, key: keyOfPlace(id), messageId: city.messageId }));
    await addCities(deps.db, draft.id, cities);
    if (cities.length > 0) await removeCity(deps.db, draft.id, city.id);
  } else if (action === 'region') {
    const offered = findSimilarRegion(draft.country ?? '', city.name);
    const regions = offered === null ? [] : [{ ...offered, id: numberOfRegion(offered.code) }];
    const found = oneOf(regions, placeId);
    if (found) {
      const name = nameOf(context, found.code) ?? city.name;
      await settleCity(deps.db, at, { name, key: keyOfRegion(found.code) });
      await joinCities(context, city, found.code);
    }
  } else {
    // Only a place that was offered is taken, under the name that was on its button.
    const place = oneOf(await listPlaces(context, city), placeId);
    if (place) {
      await settleCity(deps.db, at, { name: place.name, key: keyOfPlace(place.id) });
      await joinRegion(context, city, place.id);
    }
  }
  return { kind: 'ask' };
}

/** A region that was typed with the city says where that is, once it is known: "Kalqary, Alberta". */
async function joinRegion({ deps, draft }: QuestionContext, city: City, placeId: number): Promise<void> {
  const division = (await findDivisions(deps.db, [placeId])).get(placeId) ?? '';
  const around = draft.cities.filter(({ key, messageId }) => {
    const region = regionOfKey(key);
    return region !== null && messageId === city.messageId && isInRegion(region, division);
  });
  for (const { id } of around) await removeCity(deps.db, draft.id, id);
}

/** The same where the region was asked about: "Buffalo, New York". */
async function joinCities({ deps, draft }: QuestionContext, city: City, region: string): Promise<void> {
  const together = draft.cities.filter(({ id, messageId }) => id !== city.id && messageId === city.messageId);
  const ids = together.flatMap(({ key }) => placeOfKey(key) ?? []);
  const divisions = await findDivisions(deps.db, ids);
  if (ids.some((id) => isInRegion(region, divisions.get(id) ?? '')))
    await removeCity(deps.db, draft.id, city.id);
}

async function listPlaces({ deps, draft, locale }: QuestionContext, { name }: City) {
  return draft.country === null ? [] : offerPlaces(deps.db, { country: draft.country, name, locale });
}
