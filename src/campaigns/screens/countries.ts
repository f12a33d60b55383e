import { FormattedString } from '@grammyjs/parse-mode';
import { backButton, campButton } from '#src/campaigns/buttons.ts';
import type { Screen, Viewing } from '#src/campaigns/screen.ts';
import { usualName } from '#src/domain/campaigns/usual-name.ts';
import { countryLabel, countryName, isCountryCode } from '#src/domain/countries/countries.ts';
import { printedCountriesOf } from '#src/domain/countries/of-campaign.ts';
import { languageNames, locales } from '#src/domain/locale.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { languageButtons } from './texts.ts';

export function viewCountries(viewing: Viewing): Screen {
  const { state, t, locale } = viewing;
  const style = t(`campaign-style-${state.countryNameStyle}`);
  const lines = [
    FormattedString.b(t('campaign-countries')),
    t('campaign-countries-note'),
    t('campaign-country-style', { style, country: usualName(state, 'ES', locale) }),
  ];
  const other = state.countryNameStyle === 'short' ? 'official' : 'short';
  return {
    text: FormattedString.join(lines, '\n'),
    buttons: [
      ...state.countries.map(({ code }) => [countryButton(viewing, code)]),
      [
        campButton(viewing, t('button-add-country'), 'country-add'),
        campButton(viewing, t('button-rename-country'), 'country-find'),
      ],
      [campButton(viewing, t(`button-names-${other}`), 'country-style', other)],
      backButton(viewing, 'main'),
    ],
  };
}

export function countryButton(viewing: Viewing, code: string) {
  const label = countryLabel(code, viewing.locale, printedCountriesOf(viewing.state));
  return campButton(viewing, shorten(label, 40), 'country', code);
}

/** One country, with its name in each language in this campaign. */
export function viewCountry(viewing: Viewing, code: string): Screen {
  const { state, locale, t } = viewing;
  const countries = printedCountriesOf(state);
  if (!isCountryCode(code, countries)) return viewCountries(viewing);
  const own = state.countries.find((country) => country.code === code);
  const lines = [
    FormattedString.b(countryLabel(code, locale, countries)),
    ...locales.map((language) => {
      const mark = own?.names[language] ? '✏️' : '▫️';
      return `${mark} ${languageNames[language]}: ${countryName(code, language, countries)}`;
    }),
    t('campaign-country-marks'),
  ];
  const back = isCountryCode(code) ? 'button-usual-names' : 'button-remove-country';
  return {
    text: FormattedString.join(lines, '\n'),
    buttons: [
      ...languageButtons(viewing, 'country-name', code),
      ...(own ? [[campButton(viewing, t(back), 'country-remove', code)]] : []),
      backButton(viewing, 'countries'),
    ],
  };
}
