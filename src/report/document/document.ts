import type { Locale } from '#src/domain/locale.ts';
import type { PlaceFigures, ReportPhoto } from '#src/domain/report/report.ts';

/** The report in words, in the order in which it is read: PDF and Word typeset the same one, so that they say the same. */
export interface ReportDocument {
  locale: Locale;
  /** For the metadata and the running heads. */
  title: string;
  cover: DocumentCover;
  /** Above the contents. */
  contents: string;
  chapters: DocumentChapter[];
  statistics: DocumentStatistics;
  /** The last lines: the moment, what is counted, how titles are marked, where the places come from. */
  imprint: string[];
}

interface DocumentCover {
  organization: string | null;
  /** Above the title, in capitals: "REPORT". */
  word: string;
  title: string;
  days: string | null;
  contact: string | null;
}

export interface DocumentChapter {
  heading: string;
  entries: DocumentEntry[];
  /** "In all 59 events in 27 countries." */
  figures: string;
  /** Null where nothing counts in the chapter. */
  chart: BarChart | null;
}

export interface DocumentEntry {
  /** Within its chapter, from 1. */
  number: number;
  title: string;
  /** The language of the title (BCP 47), for hyphenation and screen readers; null where it is unknown or several. */
  language: string | null;
  /** Printed behind a title that is not in the language of the report, or not surely: what it is in. */
  languageMark: string | null;
  /** In words. */
  days: string;
  /** "Germany. Stuttgart, Cologne". */
  place: string;
  /** The other answers, each with its name: "Participants: 120". */
  answers: string[];
  /** At most four. */
  photos: DocumentPhoto[];
}

export interface DocumentPhoto extends ReportPhoto {
  /** For readers who cannot see the photo. */
  alt: string;
}

export interface BarChart {
  heading: string;
  bars: Array<{ label: string; value: number }>;
  /** What it shows, in words. */
  alt: string;
}

export interface DocumentStatistics {
  heading: string;
  /** The closing sentence, with what each category counts. */
  closing: string;
  /** A row per country, and the sums below. */
  countries: { heading: string; columns: string[]; rows: CountryRow[]; total: CountryRow };
  perDay: BarChart | null;
  /** Null where no place is known to the gazetteer. */
  map: DocumentMap | null;
}

interface CountryRow {
  name: string;
  /** One for each column but the first. */
  values: number[];
}

export interface DocumentMap {
  heading: string;
  places: PlaceFigures[];
  alt: string;
  /** How many places are missing on it; null where all are there. */
  note: string | null;
}
