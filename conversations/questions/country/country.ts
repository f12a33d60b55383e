import type { InlineKeyboardButton } from 'grammy/types';
import { button, type Outcome, type QuestionContext, type Step } from '#conversations/questions/question.ts';
import { listLikelyCountries } from '#db/queries/entries/recents.ts';
import { isGazetteerLoaded } from '#db/queries/places/gazetteer-versions.ts';
import { countryLabel, countryName, isCountryCode } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { tidyName } from '#src/domain/text/one-line.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import {
  answerCountry,
  offerCountriesOfCity,
  takeBoth,
  takeBothInWords,
  takeCountryOfCity,
  takeCountryOfLocation,
} from './country-and-city.ts';
import { askForLocation } from './location.ts';
import { offerStatesOfRegion } from './states-of-region.ts';

const mostOffered = 8;

export const countryStep: Step = {
  async ask(context) {
    const { deps, draft, locale, t } = context;
    const likely = await listLikelyCountries(deps.db, {
      personId: draft.personId ?? 0,
      campaignId: draft.campaignId,
      most: mostOffered,
    });
    const question = t('question-country');
    const isFindable = await isGazetteerLoaded(deps.db);
    const where = isFindable ? [[button(context, t('button-where'), 'where')]] : [];
    if (draft.country === null) return { text: question, buttons: [...offer(context, likely), ...where] };
    const present = countryName(draft.country, locale, countriesOf(draft.campaign.countries));
    return {
      text: `${question}\n\n${t('now-answered', { answer: present })}`,
      buttons: [
        [button(context, t('button-keep', { answer: present }), 'keep', draft.country)],
        ...offer(
          context,
          likely.filter((code) => code !== draft.country),
        ),
        ...where,
      ],
    };
  },

  async take(context, input): Promise<Outcome> {
    const { draft, t } = context;
    const countries = countriesOf(draft.campaign.countries);
    if (input.kind === 'location') return takeCountryOfLocation(context, input);
    if (input.kind === 'tap') {
      if (input.action === 'where') return askForLocation(context);
      if (input.action === 'of-city') return takeCountryOfCity(context, input.value);
      return isCountryCode(input.value, countries) ? answerCountry(context, input.value) : { kind: 'ask' };
    }
    const typed = input.kind === 'text' ? tidyName(input.text) : '';
    if (input.kind !== 'text' || typed === '') return { kind: 'say', text: t('type-answer') };
    const found = findCountry(input.text, countries);
    switch (found.kind) {
      case 'found':
        return answerCountry(context, found.code);
      case 'several':
        return offerInstead(context, t('country-several'), found.codes);
      case 'unknown':
        return (
          (await takeBoth(context, input.text)) ??
          (await takeBothInWords(context, input.text)) ??
          (await offerStatesOfRegion(context, typed)) ??
          (await offerCountriesOfCity(context, input.text, found.nearest)) ??
          offerInstead(
            context,
            t(found.nearest.length > 0 ? 'country-unknown' : 'country-unlike-any', {
              typed: shorten(typed, 40),
            }),
            found.nearest,
          )
        );
    }
  },
};

function offer(context: QuestionContext, codes: readonly string[]): InlineKeyboardButton[][] {
  const countries = countriesOf(context.draft.campaign.countries);
  // A person's latest countries may have been added by another campaign.
  const known = codes.filter((code) => isCountryCode(code, countries));
  const label = (code: string) => shorten(countryLabel(code, context.locale, countries), 40);
  return inRows(
    known.map((code) => button(context, label(code), 'is', code)),
    2,
  );
}

function offerInstead(context: QuestionContext, text: string, codes: readonly string[]): Outcome {
  const isRefusal = codes.length === 0;
  return { kind: 'prompt', prompt: { text, buttons: offer(context, codes), isAskedBack: true, isRefusal } };
}
