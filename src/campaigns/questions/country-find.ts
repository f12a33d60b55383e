import { backButton } from '#src/campaigns/buttons.ts';
import { countryButton } from '#src/campaigns/screens/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { tidyName } from '#src/domain/text/one-line.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import type { Question } from './question.ts';

/** Asks which country to rename. It is typed as organizers type it. */
export const countryFind: Question = {
  ask: (viewing) => ({
    text: viewing.t('campaign-ask-which-country'),
    buttons: [backButton(viewing, 'countries')],
  }),

  read(viewing, sent) {
    const { state, t } = viewing;
    const typed = sent.kind === 'text' ? shorten(tidyName(sent.text), 40) : '';
    if (sent.kind !== 'text' || typed === '') return { kind: 'again', problem: t('type-answer') };
    const found = findCountry(sent.text, countriesOf(state.countries));
    if (found.kind === 'found') return { kind: 'screen', screen: 'country', value: found.code };
    const near = found.kind === 'several' ? found.codes : found.nearest;
    return {
      kind: 'again',
      problem:
        found.kind === 'several'
          ? t('country-several')
          : t(near.length > 0 ? 'country-unknown' : 'country-unlike-any', { typed }),
      buttons: near.map((code) => [countryButton(viewing, code)]),
    };
  },
};
