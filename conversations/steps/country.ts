import type { InlineKeyboardButton } from 'grammy/types';
import { listLikelyCountries } from '#db/queries/recents.ts';
import { shorten } from '#src/chat/views/shorten.ts';
import { tidyName } from '#src/domain/entries/title.ts';
import { countryFlag, countryName, isCountryCode } from '#src/domain/places/countries.ts';
import { findCountry } from '#src/domain/places/find-country.ts';
import { type Asking, button, inRows, type Outcome, type Step } from './step.ts';

const mostOffered = 8;

export const countryStep: Step = {
  async ask(asking) {
    const { deps, draft, locale, t } = asking;
    const likely = await listLikelyCountries(deps.db, {
      personId: draft.personId ?? 0,
      campaignId: draft.campaignId,
      most: mostOffered,
    });
    const question = t('question-country');
    if (draft.country === null) return { text: question, buttons: offer(asking, likely) };
    const present = countryName(draft.country, locale);
    return {
      text: `${question}\n\n${t('now-answered', { answer: present })}`,
      buttons: [
        [button(asking, t('button-keep', { answer: present }), 'keep', draft.country)],
        ...offer(
          asking,
          likely.filter((code) => code !== draft.country),
        ),
      ],
    };
  },

  take(asking, input): Outcome {
    const { t } = asking;
    if (input.kind === 'tap') {
      return isCountryCode(input.value) ? answer(input.value) : { kind: 'ask' };
    }
    if (input.kind !== 'text') return { kind: 'say', text: t('type-answer') };
    const found = findCountry(input.text);
    switch (found.kind) {
      case 'found':
        return answer(found.code);
      case 'several':
        return offerInstead(asking, t('country-several'), found.codes);
      case 'unknown':
        return offerInstead(
          asking,
          t(found.nearest.length > 0 ? 'country-unknown' : 'country-unlike-any', {
            typed: shorten(tidyName(input.text), 40),
          }),
          found.nearest,
        );
    }
  },
};

function answer(country: string): Outcome {
  return { kind: 'answered', answer: { country } };
}

function offer(asking: Asking, codes: readonly string[]): InlineKeyboardButton[][] {
  const buttons = codes.map((code) =>
    button(asking, `${countryFlag(code)} ${countryName(code, asking.locale)}`, 'is', code),
  );
  return inRows(buttons, 2);
}

function offerInstead(asking: Asking, text: string, codes: readonly string[]): Outcome {
  return { kind: 'prompt', prompt: { text, buttons: offer(asking, codes), isAskedBack: true } };
}
