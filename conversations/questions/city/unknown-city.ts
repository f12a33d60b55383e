import { button, type QuestionContext } from '#conversations/questions/question.ts';
import { findPlaceAnywhere } from '#db/queries/places/gazetteer.ts';
import { leastTown } from '#src/domain/cities/settle-place.ts';
import { countryLabel, countryName, isCountryCode } from '#src/domain/countries/countries.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

type City = QuestionContext['draft']['cities'][number];

/** How many other countries are offered. */
const mostOffered = 2;

/** A city elsewhere is offered if it has at least this share of the inhabitants of the largest one. */
const leastShare = 0.1;

/** "Essen is not known in France." */
export function viewUnknown({ draft, locale, t }: QuestionContext, city: City): string {
  const countries = countriesOf(draft.campaign.countries);
  return t('city-unknown', {
    typed: shorten(city.name, 40),
    country: countryName(draft.country ?? '', locale, countries),
  });
}

/** The other countries that have a town of exactly this name, the likeliest first. */
export async function listCountriesWithCity(
  { deps, draft }: QuestionContext,
  { name }: City,
): Promise<string[]> {
  const countries = countriesOf(draft.campaign.countries);
  const found = await findPlaceAnywhere(deps.db, { typed: name, most: mostOffered + 1 });
  const largest = Math.max(...found.map(({ population }) => population));
  return found
    .filter(({ country, population }) => {
      const isMeant = population >= leastTown && population >= leastShare * largest;
      return isMeant && country !== draft.country && isCountryCode(country, countries);
    })
    .slice(0, mostOffered)
    .map(({ country }) => country);
}

/** Another country that has a city of a name, with its flag. */
function labelOf({ draft, locale }: QuestionContext, code: string): string {
  return countryLabel(code, locale, countriesOf(draft.campaign.countries));
}

/** "A city of that name is known here: Germany"; null where none is. */
export function viewElsewhere(context: QuestionContext, codes: readonly string[]): string | null {
  if (codes.length === 0) return null;
  return context.t('city-elsewhere', { elsewhere: codes.map((code) => labelOf(context, code)).join(', ') });
}

/** Buttons that change the country of the entry to one that has such a city. */
export function offerCountries(context: QuestionContext, codes: readonly string[]) {
  return codes.map((code) => {
    const name = shorten(labelOf(context, code), 40);
    return [button(context, context.t('button-change-country', { name }), 'country', code)];
  });
}
