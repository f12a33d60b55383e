import type { Locale } from '#src/domain/locale.ts';
import type { BarChart, DocumentEntry, DocumentStatistics } from '#src/reports/report-document.ts';

/** One file as the templates take it: plain data, nothing of which is read as their language. */
export interface PrintedDocument {
  locale: Locale;
  /** The families of letters, each for what those before it lack. */
  fonts: string[];
  /** The report's moment, in UTC. */
  date: { year: number; month: number; day: number; hour: number; minute: number; second: number };
  title: string;
  cover: {
    organization: string | null;
    days: string | null;
    contact: string | null;
    hasLogo: boolean;
    /** What of the report is in this file, where it comes in several. */
    part: string | null;
  };
  /** Above the contents. */
  contents: string;
  chapters: PrintedChapter[];
  statistics: DocumentStatistics | null;
  imprint: string[];
}

export interface PrintedChapter {
  heading: string;
  entries: PrintedEntry[];
  /** Null in all parts of a chapter but its last. */
  figures: string | null;
  chart: BarChart | null;
}

export interface PrintedEntry extends Omit<DocumentEntry, 'photos'> {
  rows: PrintedPicture[][];
}

/** Width and height in millimetres; the file as the templates name it. */
export interface PrintedPicture {
  file: string;
  width: number;
  height: number;
  alt: string;
}
