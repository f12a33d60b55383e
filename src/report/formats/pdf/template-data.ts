import type { Locale } from '#src/domain/locale.ts';
import type { BarChart, DocumentEntry, DocumentStatistics } from '#src/report/document/document.ts';

/** All that the templates print. It is plain data: no text in it is run as code of theirs. */
export interface TemplateData {
  locale: Locale;
  /** Families of fonts, each for the letters that those before it lack. */
  fonts: string[];
  /** The report's moment, in UTC: Typst says so of it in the file's metadata, whatever it is given. */
  date: { year: number; month: number; day: number; hour: number; minute: number; second: number };
  title: string;
  cover: {
    organization: string | null;
    /** Above the title. */
    word: string;
    days: string | null;
    contact: string | null;
    hasLogo: boolean;
    /** What of the report is in this file, where it comes in several. */
    part: string | null;
  };
  /** Above the contents. */
  contents: string;
  chapters: TemplateChapter[];
  /** In the last file alone, where there are several. */
  statistics: DocumentStatistics | null;
  imprint: string[];
}

export interface TemplateChapter {
  heading: string;
  entries: TemplateEntry[];
  /** Null in all parts of a chapter but its last. */
  figures: string | null;
  chart: BarChart | null;
}

export interface TemplateEntry extends Omit<DocumentEntry, 'photos'> {
  rows: TemplatePhoto[][];
}

/** Width and height in millimetres. */
interface TemplatePhoto {
  /** As `photoPath` names it. */
  file: string;
  width: number;
  height: number;
  alt: string;
}
