import { FormattedString } from '@grammyjs/parse-mode';
import { locate } from '#conversations/questions/country/location.ts';
import type { AnswerContext, Outcome, QuestionContext, Step } from '#conversations/questions/question.ts';
import { exchangeCities, removeCity } from '#db/queries/entries/draft-cities.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { onlineKey } from '#src/domain/cities/online.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { isOwnCountry } from '#src/domain/countries/own-country.ts';
import { mostCities } from '#src/domain/entries/cities.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { readTypedCities } from '#src/places/read-typed-cities.ts';
import { recognizeNames, type WrittenCity } from '#src/places/recognize-city.ts';
import { type ButtonId, findOfferedCity, oneOf } from '#src/telegram/button-ids.ts';
import type { Input } from '#src/telegram/read-message.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { askWhich, findAmbiguous, takePlace } from './ambiguous-city.ts';
import { askForMore, askToReplace, whoAsks } from './ask-for-cities.ts';
import { countryInstead, takeOtherCountry } from './other-country.ts';

export const cityStep: Step = {
  typable: [{ text: 'button-done', action: 'done' }],

  async ask(context) {
    const { draft } = context;
    const ambiguous = findAmbiguous(context);
    if (ambiguous) return askWhich(context, ambiguous);
    return draft.corrects !== null && draft.cities.length > 0 ? askToReplace(context) : askForMore(context);
  },

  async take(context, input) {
    const { draft, t } = context;
    if (input.kind === 'tap') return takeTap(context, input);
    if (input.kind === 'location') return takeLocation(context, input);
    if (input.kind !== 'text') return { kind: 'say', text: t('type-answer') };
    const outcome = await readTypedCities(context.deps.db, {
      typed: input.text,
      country: draft.country,
      locale: context.locale,
      isOwnCountry: (name) => isOwnCountry(name, draft.country, countriesOf(draft.campaign.countries)),
    });
    switch (outcome.kind) {
      case 'nothing':
        return askAgain(context, t('city-nothing'));
      case 'not-a-city':
        return askAgain(context, t('city-not-a-city', { name: shorten(outcome.name, 40) }));
      case 'too-many':
        return askAgain(context, t('city-too-many', { most: mostCities }));
      case 'cities':
        return addTyped(context, outcome.names);
    }
  },
};

async function takeTap(context: AnswerContext, input: Extract<Input, { kind: 'tap' }>): Promise<Outcome> {
  const { deps, draft } = context;
  const {
    action,
    value,
    ids: [id = null],
  } = input;
  switch (action) {
    case 'add': {
      const country = draft.country ?? '';
      const city = await findOfferedCity(deps.db, { ...whoAsks(draft), country }, id);
      return city ? add(context, [city]) : { kind: 'say', text: context.t('stale-button') };
    }
    case 'drop':
      await drop(context, id);
      return more(context);
    case 'more':
      return more(context);
    case 'place':
    case 'places':
    case 'without':
    case 'region':
    case 'as-typed':
      return takePlace(context, input);
    case 'country':
      return takeOtherCountry(context, value);
    case 'keep':
    case 'done':
      if (findAmbiguous(context)) return { kind: 'ask' };
      return draft.cities.length > 0
        ? { kind: 'answered', answer: {} }
        : askAgain(context, context.t('city-nothing'));
    default:
      return { kind: 'ask' };
  }
}

async function drop({ deps, draft }: AnswerContext, id: ButtonId | null): Promise<void> {
  const city = oneOf(draft.cities, id);
  if (city) await removeCity(deps.db, draft.id, city.id);
}

/**
 * Adds typed cities. If a city of the draft is ambiguous, they replace it: the person has written what they meant. Those
 * of a message that was edited replace the ones that it named before.
 */
async function addTyped(context: AnswerContext, names: readonly string[]): Promise<Outcome> {
  const { deps, draft } = context;
  const country = draft.country ?? '';
  const isCountry = (name: string) => countryInstead(context, name) !== null;
  const cities = await recognizeNames(deps.db, { country, names, isCountry });
  if (context.isEdit) {
    return add(
      context,
      cities,
      draft.cities.filter(({ messageId }) => messageId === context.messageId),
    );
  }
  const ambiguous = findAmbiguous(context);
  return add(context, cities, ambiguous ? [ambiguous] : []);
}

/** Adds the city where the person is, if it is in the country of the entry. */
async function takeLocation(
  context: AnswerContext,
  location: Extract<Input, { kind: 'location' }>,
): Promise<Outcome> {
  const located = await locate(context, location);
  if (located.kind === 'say') return located;
  const { country, countryName, city } = located;
  if (country === context.draft.country) return add(context, [city]);
  return { kind: 'say', text: context.t('location-elsewhere', { country: countryName }) };
}

/** Adds cities. They replace those of `instead`, or all cities of the draft if the question asked for that. */
async function add(
  context: AnswerContext,
  cities: Array<Omit<WrittenCity, 'isAmbiguous'>>,
  instead: QuestionContext['draft']['cities'] = [],
): Promise<Outcome> {
  const { deps, draft, messageId, answerMessages, t, updateId } = context;
  const removed = draft.prompt?.replaces && !context.isEdit ? draft.cities : instead;
  const kept = new Set(draft.cities.filter((city) => !removed.includes(city)).map((city) => city.key));
  const added = cities.filter((city) => !kept.has(city.key));
  if (kept.size + added.length > mostCities)
    return askAgain(context, t('city-too-many', { most: mostCities }));
  await exchangeCities(
    deps.db,
    { entryId: draft.id, updateId, messageId, answerMessages },
    { removed, added },
  );
  return more(context, cities);
}

/** Shows the cities of the draft, and asks for more. Says which of those just named are there under another name. */
async function more(
  context: QuestionContext,
  named: ReadonlyArray<{ name: string; key: string }> = [],
): Promise<Outcome> {
  const draft = await getEntry(context.deps.db, context.draft.id);
  const now = { ...context, draft };
  const ambiguous = findAmbiguous(now);
  const prompt = await (ambiguous ? askWhich(now, ambiguous) : askForMore(now));
  const notes = named.flatMap(({ name: typed, key }) => {
    if (key === onlineKey) return [];
    const name = draft.cities.find((city) => city.key === key)?.name ?? typed;
    return foldName(name) === foldName(typed) ? [] : [context.t('city-same', { typed, name })];
  });
  return {
    kind: 'prompt',
    prompt: { ...prompt, text: FormattedString.join([...notes, prompt.text], '\n\n') },
  };
}

async function askAgain(context: QuestionContext, text: string): Promise<Outcome> {
  return { kind: 'prompt', prompt: { ...(await cityStep.ask(context)), text, isRefusal: true } };
}
