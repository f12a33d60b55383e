import { FormattedString } from '@grammyjs/parse-mode';
import { locate } from '#conversations/questions/country/location.ts';
import type { Answering, Asking, Outcome, Step } from '#conversations/questions/question.ts';
import { exchangeCities, removeCity } from '#db/queries/entries/draft-cities.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { countriesOf } from '#src/domain/countries/campaign-countries.ts';
import { isOwnCountry } from '#src/domain/countries/own-country.ts';
import { mostCities, readCities } from '#src/domain/entries/cities.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { recognizeCity, type WrittenCity } from '#src/places/recognize-city.ts';
import { findOfferedCity, oneOf, readId } from '#src/telegram/button-ids.ts';
import type { Input } from '#src/telegram/read-message.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { askWhich, findDoubtful, takePlace } from './ambiguous-city.ts';
import { askForMore, askToReplace, whoAsks } from './ask-for-cities.ts';
import { countryInstead, takeOtherCountry } from './other-country.ts';

export const cityStep: Step = {
  typable: [{ text: 'button-done', action: 'done' }],

  async ask(asking) {
    const { draft } = asking;
    const doubtful = findDoubtful(asking);
    if (doubtful) return askWhich(asking, doubtful);
    return draft.corrects !== null && draft.cities.length > 0 ? askToReplace(asking) : askForMore(asking);
  },

  async take(asking, input) {
    const { draft, t } = asking;
    if (input.kind === 'tap') return takeTap(asking, input.action, input.value);
    if (input.kind === 'location') return takeLocation(asking, input);
    if (input.kind !== 'text') return { kind: 'say', text: t('type-answer') };
    const outcome = readCities(input.text, (name) =>
      isOwnCountry(name, draft.country, countriesOf(draft.campaign.countries)),
    );
    switch (outcome.kind) {
      case 'nothing':
        return askAgain(asking, t('city-nothing'));
      case 'not-a-city':
        return askAgain(asking, t('city-not-a-city', { name: shorten(outcome.name, 40) }));
      case 'cities':
        return addTyped(asking, outcome.names);
    }
  },
};

async function takeTap(asking: Answering, action: string, value: string): Promise<Outcome> {
  const { deps, draft } = asking;
  switch (action) {
    case 'add': {
      const city = await findOfferedCity(deps.db, whoAsks(draft), readId(value));
      return city ? add(asking, [city]) : { kind: 'ask' };
    }
    case 'drop':
      await drop(asking, value);
      return more(asking);
    case 'more':
      return more(asking);
    case 'place':
    case 'as-typed':
      return takePlace(asking, action, value);
    case 'country':
      return takeOtherCountry(asking, value);
    case 'keep':
    case 'done':
      if (findDoubtful(asking)) return { kind: 'ask' };
      return draft.cities.length > 0
        ? { kind: 'answered', answer: {} }
        : askAgain(asking, asking.t('city-nothing'));
    default:
      return { kind: 'ask' };
  }
}

async function drop({ deps, draft }: Answering, value: string): Promise<void> {
  const city = oneOf(draft.cities, readId(value));
  if (city) await removeCity(deps.db, draft.id, city.id);
}

/** What is typed while one is doubtful is what was meant by that one. */
async function addTyped(asking: Answering, names: readonly string[]): Promise<Outcome> {
  const { deps, draft } = asking;
  const country = draft.country ?? '';
  const cities = await Promise.all(
    names.map((name) => {
      const isCountry = countryInstead(asking, name) !== null;
      return recognizeCity(deps.db, { country, name, isCountry });
    }),
  );
  const doubtful = findDoubtful(asking);
  return add(asking, cities, doubtful ? [doubtful] : []);
}

/** Where the person is, if that is in the country of the entry. */
async function takeLocation(
  asking: Answering,
  location: Extract<Input, { kind: 'location' }>,
): Promise<Outcome> {
  const located = await locate(asking, location);
  if (located.kind === 'say') return located;
  const { country, countryName, city } = located;
  if (country === asking.draft.country) return add(asking, [city]);
  return { kind: 'say', text: asking.t('location-elsewhere', { country: countryName }) };
}

/** In the place of `instead`, or of all that there are where that was asked. */
async function add(
  asking: Answering,
  cities: Array<Omit<WrittenCity, 'isDoubtful'>>,
  instead: Asking['draft']['cities'] = [],
): Promise<Outcome> {
  const { deps, draft, t, updateId } = asking;
  const removed = draft.prompt?.replaces ? draft.cities : instead;
  const kept = new Set(draft.cities.filter((city) => !removed.includes(city)).map((city) => city.key));
  const added = cities.filter((city) => !kept.has(city.key));
  if (kept.size + added.length > mostCities)
    return askAgain(asking, t('city-too-many', { most: mostCities }));
  await exchangeCities(deps.db, { entryId: draft.id, updateId }, { removed, added });
  return more(asking, cities);
}

/** What there is now, and whether there are more; of those just named, which are there under another name. */
async function more(
  asking: Asking,
  named: ReadonlyArray<{ name: string; key: string }> = [],
): Promise<Outcome> {
  const draft = await getEntry(asking.deps.db, asking.draft.id);
  const now = { ...asking, draft };
  const doubtful = findDoubtful(now);
  const prompt = await (doubtful ? askWhich(now, doubtful) : askForMore(now));
  const notes = named.flatMap(({ name: typed, key }) => {
    const name = draft.cities.find((city) => city.key === key)?.name ?? typed;
    return foldName(name) === foldName(typed) ? [] : [asking.t('city-same', { typed, name })];
  });
  return {
    kind: 'prompt',
    prompt: { ...prompt, text: FormattedString.join([...notes, prompt.text], '\n\n') },
  };
}

async function askAgain(asking: Asking, text: string): Promise<Outcome> {
  return { kind: 'prompt', prompt: { ...(await cityStep.ask(asking)), text } };
}
