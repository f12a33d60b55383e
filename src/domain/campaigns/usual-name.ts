import { countryName } from '#src/domain/countries/countries.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { CampaignState } from './state.ts';

/** What a country of ISO is called in a campaign that has no name of its own for it. */
export function usualName(
  { countryNameStyle }: Pick<CampaignState, 'countryNameStyle'>,
  code: string,
  locale: Locale,
): string {
  return countryName(code, locale, countriesOf([], countryNameStyle));
}
