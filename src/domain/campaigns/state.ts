import type { CountryNameStyle } from '#src/domain/countries/name-style.ts';
import type { DayRange } from '#src/domain/dates/day.ts';
import type { LocalizedText } from '#src/domain/locale.ts';
import type { Unit } from './counted-units.ts';

export interface CategoryState {
  id: number;
  names: LocalizedText;
  unit: Unit;
  leastPhotos: number;
  isRetired: boolean;
}

/** A campaign as its admins see it: all that they can change. */
export interface CampaignState {
  id: number;
  titles: LocalizedText;
  organizationNames: LocalizedText;
  contact: string | null;
  days: DayRange | null;
  isClosed: boolean;
  /** In their order, the retired ones included. */
  categories: readonly CategoryState[];
  /** Those that the campaign names in its own way or has besides those of ISO. */
  countries: ReadonlyArray<{ code: string; names: LocalizedText }>;
  countryNameStyle: CountryNameStyle;
  /** An IANA name; null: the zone of the setting TIME_ZONE. */
  timeZone: string | null;
  /** A different text for each logo; null where there is none. */
  logo: string | null;
  /** The one that takes new entries; it may be this one. */
  current: { id: number; titles: LocalizedText };
}

export function findCategory(state: CampaignState, categoryId: number): CategoryState | null {
  return state.categories.find(({ id }) => id === categoryId) ?? null;
}
