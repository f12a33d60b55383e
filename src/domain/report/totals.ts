import type { Day } from '#src/domain/dates/day.ts';

/** What was counted: of one category, or of the whole campaign. */
export interface Figures {
  entries: number;
  /** An entry counts once per distinct city. */
  events: number;
  /** Distinct ISO 3166-1 codes. */
  countries: number;
}

/** The counted figures of a campaign, all of one moment. */
export interface Totals {
  moment: Date;
  total: Figures;
  /** Keyed by the id of the category; a category without approved entries is missing. */
  ofCategory: ReadonlyMap<number, Figures>;
  /** Entries that wait for a decision. */
  pending: number;
  ofCountry: CountryCount[];
  /** One for each day; an event of several days counts once, on its first. */
  ofDay: Array<{ day: Day; events: number }>;
  ofPlace: PlaceCount[];
}

interface CountryCount {
  country: string;
  entries: number;
  events: number;
  /** Events, keyed by the id of the category. */
  ofCategory: ReadonlyMap<number, number>;
}

/** A city or a region, by its key, which tells it from others of its country. One that is held online has no position. */
interface PlaceCount {
  country: string;
  key: string;
  events: number;
  /** In degrees; null for a place that the gazetteer does not know. */
  at: { latitude: number; longitude: number } | null;
}

export const nothingCounted: Figures = { entries: 0, events: 0, countries: 0 };
