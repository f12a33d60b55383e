import { button, type Outcome, type QuestionContext } from '#conversations/questions/question.ts';
import { findPlaceAnywhere } from '#db/queries/places/gazetteer.ts';
import { matchWellKnown } from '#db/queries/places/matches.ts';
import { leastTown } from '#src/domain/cities/settle-place.ts';
import { splitPlace, splitWords } from '#src/domain/cities/split-place.ts';
import { countryLabel, isCountryCode } from '#src/domain/countries/countries.ts';
import { isBeginningOf } from '#src/domain/countries/nearest.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { isOwnCountry } from '#src/domain/countries/own-country.ts';
import { mostCities } from '#src/domain/entries/cities.ts';
import { readTypedCities } from '#src/places/read-typed-cities.ts';
import { isKnownKey, recognizeNames, type WrittenCity } from '#src/places/recognize-city.ts';
import type { Input } from '#src/telegram/read-message.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { locate, sayWhere } from './location.ts';

/** How many countries are offered for a city. */
const mostOfCity = 3;

/** Answers with a country. If it changes, cities are recognized again: there they are other places, or unknown. */
export async function answerCountry(context: QuestionContext, country: string): Promise<Outcome> {
  const { draft } = context;
  if (draft.country === country || draft.cities.length === 0)
    return { kind: 'answered', answer: { country } };
  return moveToCountry(
    context,
    country,
    draft.cities.map(({ name }) => name),
  );
}

/** Takes "Almaniya, Köln" as country and city, which answers the next question as well; null if it is not that. */
export async function takeBoth(context: QuestionContext, typed: string): Promise<Outcome | null> {
  const { deps, draft, locale } = context;
  const place = splitPlace(typed, countriesOf(draft.campaign.countries));
  const outcome = place && (await readTypedCities(deps.db, { ...place, typed: place.cities, locale }));
  if (!place || outcome?.kind !== 'cities' || outcome.names.length > mostCities) return null;
  return moveToCountry(context, place.country, outcome.names);
}

/** The same for "Almaniya Köln": only if the country has such a city, and no place has the whole text as its name. */
export async function takeBothInWords(context: QuestionContext, typed: string): Promise<Outcome | null> {
  const { deps, draft, locale } = context;
  const places = splitWords(typed, countriesOf(draft.campaign.countries));
  if (places.length === 0 || (await findPlaceAnywhere(deps.db, { typed, most: 1 })).length > 0) return null;
  for (const { country, cities } of places) {
    const outcome = await readTypedCities(deps.db, { typed: cities, country, locale });
    if (outcome.kind !== 'cities' || outcome.names.length > mostCities) continue;
    const recognized = await recognizeAll(context, country, outcome.names);
    if (recognized.every(isKnown)) return withCities(country, recognized);
  }
  return null;
}

function isKnown({ key, isAmbiguous }: WrittenCity): boolean {
  return !isAmbiguous && isKnownKey(key);
}

/**
 * For a city that was typed in place of its country: offers the country, so that the city need not be typed again.
 * Also offers the countries whose names are nearest to the text. They come first if the place is small and the text
 * begins like the name of a country, because there is a village of almost any name.
 */
export async function offerCountriesOfCity(
  context: QuestionContext,
  typed: string,
  nearest: readonly string[],
): Promise<Outcome | null> {
  const { deps, draft, t } = context;
  const outcome = await readTypedCities(deps.db, { typed, country: null, locale: context.locale });
  if (outcome.kind !== 'cities' || outcome.names.length !== 1) return null;
  const [city = ''] = outcome.names;
  const countries = countriesOf(draft.campaign.countries);
  const named = await findPlaceAnywhere(deps.db, { typed: city, most: mostOfCity });
  const places = named.length > 0 ? named : await matchWellKnown(deps.db, { typed: city, most: mostOfCity });
  const known = places.filter(({ country }) => isCountryCode(country, countries));
  if (known.length === 0) return null;
  const ofCity = known.map(({ country }) => ({ country, action: 'of-city' }));
  const alone = nearest.map((country) => ({ country, action: 'is' }));
  const [first = ''] = nearest;
  const isHardlyCity =
    known.every(({ population }) => population < leastTown) && isBeginningOf(first, typed, countries);
  const choices = isHardlyCity ? [...alone, ...ofCity] : [...ofCity, ...alone];
  const isFirst = (code: string, at: number) => choices.findIndex(({ country }) => country === code) === at;
  const buttons = choices
    .filter(({ country }, at) => isFirst(country, at))
    .map(({ country, action }) => [
      button(context, shorten(countryLabel(country, context.locale, countries), 40), action, country),
    ]);
  const text = t(named.length > 0 ? 'country-is-city' : 'country-like-city', { typed: shorten(city, 40) });
  return { kind: 'prompt', prompt: { text, buttons, city, isAskedBack: true } };
}

/** Takes the country that was offered for a city, together with that city. */
export async function takeCountryOfCity(context: QuestionContext, country: string): Promise<Outcome> {
  const { draft } = context;
  const name = draft.prompt?.city;
  if (!isCountryCode(country, countriesOf(draft.campaign.countries))) return { kind: 'ask' };
  if (name === undefined) return answerCountry(context, country);
  return moveToCountry(context, country, [name]);
}

/** Takes country and city from the location that the person sent. */
export async function takeCountryOfLocation(
  context: QuestionContext,
  location: Extract<Input, { kind: 'location' }>,
): Promise<Outcome> {
  const located = await locate(context, location);
  if (located.kind === 'say') return located;
  const { country, countryName, city } = located;
  await sayWhere(context, context.draft.cities.length > 0 ? countryName : `${city.name}, ${countryName}`);
  if (context.draft.cities.length > 0) return answerCountry(context, country);
  return withCities(country, [{ ...city, isAmbiguous: false }]);
}

function withCities(country: string, cities: readonly WrittenCity[]): Outcome {
  return { kind: 'answered', answer: { country }, cities };
}

/** Answers with a country and cities of these names, recognized there. The name of the country itself is no city in it. */
export async function moveToCountry(
  context: QuestionContext,
  country: string,
  names: readonly string[],
): Promise<Outcome> {
  const countries = countriesOf(context.draft.campaign.countries);
  const ofCities = names.filter((name) => !isOwnCountry(name, country, countries));
  return withCities(country, await recognizeAll(context, country, ofCities));
}

/** Recognizes the cities of these names in a country. */
export function recognizeAll(
  { deps }: QuestionContext,
  country: string,
  names: readonly string[],
): Promise<WrittenCity[]> {
  return recognizeNames(deps.db, { country, names });
}
