import { shorten } from '#src/chat/views/shorten.ts';
import { tidyName } from '#src/domain/entries/title.ts';
import { countriesOf } from '#src/domain/places/campaign-countries.ts';
import { findCountry } from '#src/domain/places/find-country.ts';
import { backButton } from '../screen.ts';
import { countryButton } from '../screens/countries.ts';
import type { Question } from './question.ts';

/** Which country is to be renamed: typed as organizers type it. */
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
