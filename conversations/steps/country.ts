import type { InlineKeyboardButton } from 'grammy/types';
import { addCities, replaceCities } from '#db/queries/draft-cities.ts';
import { getEntry } from '#db/queries/entries.ts';
import { findPlaceAnywhere } from '#db/queries/gazetteer.ts';
import { isGazetteerLoaded } from '#db/queries/gazetteer-versions.ts';
import { listLikelyCountries } from '#db/queries/recents.ts';
import { shorten } from '#src/chat/views/shorten.ts';
import { readCities } from '#src/domain/entries/cities.ts';
import { tidyName } from '#src/domain/entries/title.ts';
import { countriesOf } from '#src/domain/places/campaign-countries.ts';
import { countryLabel, countryName, isCountryCode } from '#src/domain/places/countries.ts';
import { findCountry } from '#src/domain/places/find-country.ts';
import { recognizeCity, type WrittenCity } from '#src/services/recognize-city.ts';
import { askForLocation, locate, sayWhere } from './location.ts';
import { type Asking, button, type Input, inRows, type Outcome, type Step } from './step.ts';

const mostOffered = 8;

/** Countries that a city may be in. */
const mostOfCity = 3;

export const countryStep: Step = {
  async ask(asking) {
    const { deps, draft, locale, t } = asking;
    const likely = await listLikelyCountries(deps.db, {
      personId: draft.personId ?? 0,
      campaignId: draft.campaignId,
      most: mostOffered,
    });
    const question = t('question-country');
    const isFindable = await isGazetteerLoaded(deps.db);
    const where = isFindable ? [[button(asking, t('button-where'), 'where')]] : [];
    if (draft.country === null) return { text: question, buttons: [...offer(asking, likely), ...where] };
    const present = countryName(draft.country, locale, countriesOf(draft.campaign.countries));
    return {
      text: `${question}\n\n${t('now-answered', { answer: present })}`,
      buttons: [
        [button(asking, t('button-keep', { answer: present }), 'keep', draft.country)],
        ...offer(
          asking,
          likely.filter((code) => code !== draft.country),
        ),
        ...where,
      ],
    };
  },

  async take(asking, input): Promise<Outcome> {
    const { draft, t } = asking;
    const countries = countriesOf(draft.campaign.countries);
    if (input.kind === 'location') return takeLocation(asking, input);
    if (input.kind === 'tap') {
      if (input.action === 'where') return askForLocation(asking);
      if (input.action === 'of-city') return takeCityAndCountry(asking, input.value);
      return isCountryCode(input.value, countries) ? answer(asking, input.value) : { kind: 'ask' };
    }
    if (input.kind !== 'text') return { kind: 'say', text: t('type-answer') };
    const found = findCountry(input.text, countries);
    switch (found.kind) {
      case 'found':
        return answer(asking, found.code);
      case 'several':
        return offerInstead(asking, t('country-several'), found.codes);
      case 'unknown':
        return (
          (await offerCountriesOfCity(asking, input.text)) ??
          offerInstead(
            asking,
            t(found.nearest.length > 0 ? 'country-unknown' : 'country-unlike-any', {
              typed: shorten(tidyName(input.text), 40),
            }),
            found.nearest,
          )
        );
    }
  },
};

/** Who writes a city in place of its country is offered the country, and need not write the city again. */
async function offerCountriesOfCity(asking: Asking, typed: string): Promise<Outcome | null> {
  const { deps, draft, t } = asking;
  const outcome = readCities(typed);
  if (outcome.kind !== 'cities' || outcome.names.length !== 1) return null;
  const [city = ''] = outcome.names;
  const countries = countriesOf(draft.campaign.countries);
  const places = await findPlaceAnywhere(deps.db, { typed: city, most: mostOfCity });
  const known = places.filter(({ country }) => isCountryCode(country, countries));
  if (known.length === 0) return null;
  const buttons = known.map(({ country }) => [
    button(asking, shorten(countryLabel(country, asking.locale, countries), 40), 'of-city', country),
  ]);
  const text = t('country-is-city', { typed: shorten(city, 40) });
  return { kind: 'prompt', prompt: { text, buttons, city, isAskedBack: true } };
}

async function takeCityAndCountry(asking: Asking, country: string): Promise<Outcome> {
  const { deps, draft } = asking;
  const name = draft.prompt?.city;
  if (!isCountryCode(country, countriesOf(draft.campaign.countries))) return { kind: 'ask' };
  if (name === undefined) return answer(asking, country);
  return answerWithCity(asking, country, await recognizeCity(deps.db, { country, name }));
}

/** Takes country and city from where the person is, in one tap. */
async function takeLocation(
  asking: Asking,
  location: Extract<Input, { kind: 'location' }>,
): Promise<Outcome> {
  const located = await locate(asking, location);
  if (located.kind === 'say') return located;
  const { country, countryName, city } = located;
  await sayWhere(asking, asking.draft.cities.length > 0 ? countryName : `${countryName}, ${city.name}`);
  return answerWithCity(asking, country, { ...city, isDoubtful: false });
}

/** A country together with a city in it, which is taken where none is there yet. */
async function answerWithCity(asking: Asking, country: string, city: WrittenCity): Promise<Outcome> {
  const { deps, draft } = asking;
  if (draft.cities.length > 0) return answer(asking, country);
  await addCities(deps.db, draft.id, [city]);
  return { kind: 'answered', answer: { country }, draft: await getEntry(deps.db, draft.id) };
}

/** Cities belong to a country: of another one they are other places, or unknown. */
async function answer({ deps, draft }: Asking, country: string): Promise<Outcome> {
  if (draft.country !== country && draft.cities.length > 0) {
    const names = draft.cities.map(({ name }) => name);
    const cities = await Promise.all(names.map((name) => recognizeCity(deps.db, { country, name })));
    await replaceCities(deps.db, draft.id, cities);
    return { kind: 'answered', answer: { country }, draft: await getEntry(deps.db, draft.id) };
  }
  return { kind: 'answered', answer: { country } };
}

function offer(asking: Asking, codes: readonly string[]): InlineKeyboardButton[][] {
  const countries = countriesOf(asking.draft.campaign.countries);
  // Somebody's latest countries may be those of another campaign.
  const known = codes.filter((code) => isCountryCode(code, countries));
  const label = (code: string) => shorten(countryLabel(code, asking.locale, countries), 40);
  return inRows(
    known.map((code) => button(asking, label(code), 'is', code)),
    2,
  );
}

function offerInstead(asking: Asking, text: string, codes: readonly string[]): Outcome {
  return { kind: 'prompt', prompt: { text, buttons: offer(asking, codes), isAskedBack: true } };
}
