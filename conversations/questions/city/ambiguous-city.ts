import {
  button,
  type Outcome,
  type Prompt,
  type QuestionContext,
} from '#conversations/questions/question.ts';
import { settleCity } from '#db/queries/entries/draft-cities.ts';
import { offerPlaces } from '#src/places/offer-places.ts';
import { keyOfPlace } from '#src/places/recognize-city.ts';
import { oneOf } from '#src/telegram/button-ids.ts';
import type { Input } from '#src/telegram/read-message.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { askAboutCountry, countryInstead } from './other-country.ts';

type City = QuestionContext['draft']['cities'][number];

/** The next city that the person has to be asked about; null if there is none. */
export function findAmbiguous({ draft }: Pick<QuestionContext, 'draft'>): City | null {
  return draft.cities.find(({ isAmbiguous }) => isAmbiguous) ?? null;
}

/** Asks which place is meant. The person can always keep the name as it was typed. */
export async function askWhich(context: QuestionContext, city: City): Promise<Prompt> {
  const { t } = context;
  const places = await listPlaces(context, city);
  const country = countryInstead(context, city.name);
  if (country !== null && !places.some(({ likeness }) => likeness === 'same')) {
    return askAboutCountry(context, city, country);
  }
  const offered = places.map(({ id, name, near }) => {
    const label = near === null ? name : t('city-near', { name, near });
    return [button(context, shorten(label, 40), 'place', `${city.id}.${id}`)];
  });
  const asTyped = t('button-as-typed', { name: shorten(city.name, 30) });
  return {
    text: t('city-which', { typed: shorten(city.name, 40) }),
    buttons: [...offered, [button(context, asTyped, 'as-typed', String(city.id))]],
    isAskedBack: true,
  };
}

/** Takes the place that was tapped, or keeps what was typed. A city that is no longer ambiguous stays as it is. */
export async function takePlace(
  context: QuestionContext,
  { action, ids: [cityId = null, placeId = null] }: Extract<Input, { kind: 'tap' }>,
): Promise<Outcome> {
  const { deps, draft } = context;
  const ambiguous = draft.cities.filter(({ isAmbiguous }) => isAmbiguous);
  const city = oneOf(ambiguous, cityId);
  if (city && action === 'as-typed') {
    await settleCity(deps.db, { entryId: draft.id, cityId: city.id }, city);
  } else if (city) {
    // Only a place that was offered is taken, under the name that was on its button.
    const place = oneOf(await listPlaces(context, city), placeId);
    const settled = place && { name: place.name, key: keyOfPlace(place.id) };
    if (settled) await settleCity(deps.db, { entryId: draft.id, cityId: city.id }, settled);
  }
  return { kind: 'ask' };
}

async function listPlaces({ deps, draft, locale }: QuestionContext, { name }: City) {
  return draft.country === null ? [] : offerPlaces(deps.db, { country: draft.country, name, locale });
}
