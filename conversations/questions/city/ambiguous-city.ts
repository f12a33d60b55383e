import { type Asking, button, type Outcome, type Prompt } from '#conversations/questions/question.ts';
import { settleCity } from '#db/queries/entries/draft-cities.ts';
import { keyOfPlace, offerPlaces } from '#src/places/recognize-city.ts';
import { oneOf, readId } from '#src/telegram/button-ids.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { askAboutCountry, countryInstead } from './other-country.ts';

type City = Asking['draft']['cities'][number];

/** The city that is to be asked about next, if any. */
export function findDoubtful({ draft }: Pick<Asking, 'draft'>): City | null {
  return draft.cities.find(({ isDoubtful }) => isDoubtful) ?? null;
}

/** Which place was meant; what was typed can always stay. */
export async function askWhich(asking: Asking, city: City): Promise<Prompt> {
  const { t } = asking;
  const places = await listPlaces(asking, city);
  const country = countryInstead(asking, city.name);
  if (country !== null && !places.some(({ likeness }) => likeness === 'same')) {
    return askAboutCountry(asking, city, country);
  }
  const offered = places.map(({ id, name, near }) => {
    const label = near === null ? name : t('city-near', { name, near });
    return [button(asking, shorten(label, 40), 'place', `${city.id}.${id}`)];
  });
  const asTyped = t('button-as-typed', { name: shorten(city.name, 30) });
  return {
    text: t('city-which', { typed: shorten(city.name, 40) }),
    buttons: [...offered, [button(asking, asTyped, 'as-typed', String(city.id))]],
    isAskedBack: true,
  };
}

/** Takes the place that was tapped, or what was typed; a city that was settled since stays as it is. */
export async function takePlace(asking: Asking, action: string, value: string): Promise<Outcome> {
  const { deps, draft } = asking;
  const [cityId = null, placeId = null] = value.split('.').map(readId);
  const doubtful = draft.cities.filter(({ isDoubtful }) => isDoubtful);
  const city = oneOf(doubtful, cityId);
  if (city && action === 'as-typed') {
    await settleCity(deps.db, { entryId: draft.id, cityId: city.id }, city);
  } else if (city) {
    // One of those that were offered, by the name that stood there.
    const place = oneOf(await listPlaces(asking, city), placeId);
    const settled = place && { name: place.name, key: keyOfPlace(place.id) };
    if (settled) await settleCity(deps.db, { entryId: draft.id, cityId: city.id }, settled);
  }
  return { kind: 'ask' };
}

async function listPlaces({ deps, draft }: Asking, { name }: City) {
  return draft.country === null ? [] : offerPlaces(deps.db, { country: draft.country, name });
}
