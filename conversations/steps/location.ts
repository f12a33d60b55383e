import { Keyboard } from 'grammy';
import { addCities } from '#db/queries/draft-cities.ts';
import { getEntry } from '#db/queries/entries.ts';
import { findNearestPlace } from '#db/queries/nearest-places.ts';
import { countriesOf } from '#src/domain/places/campaign-countries.ts';
import { countryName, isCountryCode } from '#src/domain/places/countries.ts';
import { keyOfPlace } from '#src/services/recognize-city.ts';
import type { Asking, Input, Outcome } from './step.ts';

/** Asks the phone where it is: only a keyboard in place of the phone's own can do that, and goes with the tap on it. */
export async function askForLocation({ deps, draft, t }: Asking): Promise<Outcome> {
  if (draft.personId !== null) {
    const reply_markup = new Keyboard().requestLocation(t('button-send-location')).resized().oneTime();
    await deps.api.sendMessage(draft.personId, t('location-how'), { reply_markup });
  }
  return { kind: 'silent' };
}

/** Takes country and city from where the person is, in one tap; the location itself is kept nowhere. */
export async function takeLocation(
  { deps, draft, locale, t }: Asking,
  { latitude, longitude }: Extract<Input, { kind: 'location' }>,
): Promise<Outcome> {
  const place = await findNearestPlace(deps.db, { latitude, longitude, wantsCyrillic: locale === 'ru' });
  const countries = countriesOf(draft.campaign.countries);
  if (!place || !isCountryCode(place.country, countries)) return { kind: 'say', text: t('location-unknown') };
  const city = { name: place.name, key: keyOfPlace(place.id) };
  if (draft.asking === 'city') {
    const country = countryName(place.country, locale, countries);
    if (draft.country !== place.country) return { kind: 'say', text: t('location-elsewhere', { country }) };
    await addCities(deps.db, draft.id, [city]);
    return { kind: 'ask' };
  }
  if (draft.cities.length === 0) await addCities(deps.db, draft.id, [city]);
  return {
    kind: 'answered',
    answer: { country: place.country },
    draft: await getEntry(deps.db, draft.id),
  };
}
