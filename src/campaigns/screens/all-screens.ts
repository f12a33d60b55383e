import type { ScreenName } from '#src/campaigns/buttons.ts';
import type { ViewScreen } from '#src/campaigns/screen.ts';
import { viewCampaigns } from './campaigns.ts';
import { viewCategories, viewCategory, viewPhotos } from './categories.ts';
import { viewCountries, viewCountry } from './countries.ts';
import { viewHistory } from './history.ts';
import { viewMain } from './main.ts';
import { viewOrganizations, viewTitles, viewTranslations } from './texts.ts';

/** All screens, by the button that leads there. */
export const screens: Readonly<Record<ScreenName, ViewScreen>> = {
  main: viewMain,
  titles: viewTitles,
  organizations: viewOrganizations,
  categories: viewCategories,
  category: viewCategory,
  photos: viewPhotos,
  countries: viewCountries,
  country: viewCountry,
  translations: viewTranslations,
  campaigns: viewCampaigns,
  history: viewHistory,
};
