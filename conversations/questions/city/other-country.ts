import { moveToCountry } from '#conversations/questions/country/country-and-city.ts';
import {
  button,
  type Outcome,
  type Prompt,
  type QuestionContext,
} from '#conversations/questions/question.ts';
import { countryLabel, countryName } from '#src/domain/countries/countries.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { findOtherCountry } from '#src/domain/countries/own-country.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { listCountriesWithCity } from './unknown-city.ts';

/** The code of another country that was typed in place of a city; null if it is not a country. */
export function countryInstead({ draft }: Pick<QuestionContext, 'draft'>, name: string): string | null {
  return findOtherCountry(name, draft.country, countriesOf(draft.campaign.countries));
}

/** Asks whether to change the country, or whether a city of that name is meant after all. */
export function askAboutCountry(
  context: QuestionContext,
  city: { id: number; name: string },
  code: string,
): Prompt {
  const { draft, locale, t } = context;
  const countries = countriesOf(draft.campaign.countries);
  const name = shorten(countryLabel(code, locale, countries), 40);
  return {
    text: t('city-is-country', {
      typed: shorten(city.name, 40),
      present: countryName(draft.country ?? '', locale, countries),
    }),
    buttons: [
      [button(context, t('button-change-country', { name }), 'country', code)],
      [button(context, t('button-as-typed', { name: shorten(city.name, 30) }), 'as-typed', String(city.id))],
    ],
    isAskedBack: true,
  };
}

/** Changes the country to the one that was typed, or that has a city of that name, and recognizes the other cities of the draft there. */
export async function takeOtherCountry(context: QuestionContext, code: string): Promise<Outcome> {
  const { draft } = context;
  const ambiguous = draft.cities.filter(({ isAmbiguous }) => isAmbiguous);
  const isNamed = ambiguous.some(({ name }) => countryInstead(context, name) === code);
  const withCity = await Promise.all(ambiguous.map((city) => listCountriesWithCity(context, city)));
  if (!isNamed && !withCity.flat().includes(code)) return { kind: 'ask' };
  return moveToCountry(
    context,
    code,
    draft.cities.map(({ name }) => name),
  );
}
