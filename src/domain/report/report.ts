import type { Unit } from '#src/domain/campaigns/counted-units.ts';
import type { Day, DayRange } from '#src/domain/dates/day.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { ReportedAnswer } from './reported-answers.ts';
import type { Figures } from './totals.ts';

/**
 * The report of a campaign in one language, of approved entries alone: all documents and exports are made of it.
 * Plain data, as it is handed to the process that builds them. Nobody who reported is in it.
 */
export interface Report {
  locale: Locale;
  /** The moment it was computed for, as ISO 8601. */
  moment: string;
  /** An IANA name: the zone that the moment is shown in. */
  timeZone: string;
  /** The title of the campaign. */
  title: string;
  /** Who publishes it. */
  organization: string | null;
  contact: string | null;
  days: DayRange | null;
  /** In the campaign's order. */
  chapters: ReportChapter[];
  total: Figures;
  /** Sorted by their names. */
  countries: CountryFigures[];
  /** In their order, only days on which an event began. */
  perDay: DayFigures[];
  /** The most events first. */
  places: PlaceFigures[];
}

/** A category with all that was approved in it. */
export interface ReportChapter {
  id: number;
  name: string;
  unit: Unit;
  figures: Figures;
  /** Sorted by date, country and city. */
  entries: ReportEntry[];
}

export interface ReportEntry {
  /** Its number in the campaign: No. 57. */
  number: number;
  /** As it was written, or as moderators translated it. */
  title: string;
  /** The language of the title (BCP 47; `mul` for several), null where it is not known. */
  language: string | null;
  /** Whether print says which language that is: it is not the report's, or not surely. */
  isMarked: boolean;
  days: DayRange;
  /** ISO 3166-1 alpha-2, or one that the campaign added. */
  country: string;
  countryName: string;
  /** As they are printed in this language; each counts as an event. */
  cities: ReportCity[];
  /** "Held online" in this language, beside the cities or in place of one; null where it was not. */
  heldOnline: string | null;
  /** In the order in which they were sent. */
  photos: ReportPhoto[];
  /** The answers that have no place of their own here. */
  answers: ReportedAnswer[];
}

/** What tells a city from another of its country, and its name in this language. */
export interface ReportCity {
  key: string;
  name: string;
}

/** A clean copy in the photo store; width and height in pixels. */
export interface ReportPhoto {
  file: string;
  width: number;
  height: number;
}

interface CountryFigures {
  code: string;
  name: string;
  entries: number;
  events: number;
  /** Events of each chapter, in their order. */
  ofChapters: number[];
}

/** What began on a day: an event of several days counts once, on its first. */
interface DayFigures {
  day: Day;
  events: number;
}

export interface PlaceFigures {
  country: string;
  countryName: string;
  key: string;
  name: string;
  events: number;
  /** In degrees; null for a place that the gazetteer does not know. */
  at: { latitude: number; longitude: number } | null;
}
