import { countryName } from '#src/domain/countries/countries.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { CampaignState } from './state.ts';

/** The short or official name that a campaign prints for an ISO country, unless it gave the country a name itself. */
export function usualName(
  { countryNameStyle }: Pick<CampaignState, 'countryNameStyle'>,
  code: string,
  locale: Locale,
): string {
  return countryName(code, locale, countriesOf([], countryNameStyle));
}
