import { button, type Outcome, type QuestionContext } from '#conversations/questions/question.ts';
import { findPlaceAnywhere } from '#db/queries/places/gazetteer.ts';
import { countryLabel, countryName, isCountryCode } from '#src/domain/countries/countries.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { findStatesOfRegion } from '#src/domain/regions/states-of-region.ts';
import { compareNames } from '#src/domain/text/compare-names.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/** A city of this size is rather meant than a region of its name. */
const wellKnown = 100_000;

/**
 * For a region that was typed in place of its country: offers the countries that have a region of that name, in the order of
 * the alphabet. Null if there is none, or if a city of that name is rather meant.
 */
export async function offerStatesOfRegion(context: QuestionContext, typed: string): Promise<Outcome | null> {
  const { deps, draft, locale, t } = context;
  const countries = countriesOf(draft.campaign.countries);
  const states = findStatesOfRegion(typed).filter((code) => isCountryCode(code, countries));
  if (states.length === 0) return null;
  const [city] = await findPlaceAnywhere(deps.db, { typed, most: 1 });
  if (city && city.population >= wellKnown) return null;
  const compare = compareNames(locale);
  const sorted = states.toSorted((one, other) =>
    compare(countryName(one, locale, countries), countryName(other, locale, countries)),
  );
  const buttons = sorted.map((code) => [
    button(context, shorten(countryLabel(code, locale, countries), 40), 'is', code),
  ]);
  const text = t('country-is-region', { typed: shorten(typed, 40) });
  return { kind: 'prompt', prompt: { text, buttons, isAskedBack: true } };
}
