import type { Report } from '#src/domain/report/report.ts';
import type { PhotoStore } from '#src/photos/store.ts';
import { mostUploadBytes } from '#src/telegram/limits.ts';

/** What a builder of files works from. */
export interface BuildOrder {
  report: Report;
  /** The publisher's, for the cover. */
  logo: Buffer | null;
  /** Where the photos of the report are. One that is missing was withdrawn meanwhile, and is left out. */
  photos: Pick<PhotoStore, 'read'>;
  /** Where the files are written to: an empty folder, which whoever ordered removes. */
  folder: string;
  /** What the files are called, without their extension. */
  name: string;
  /** What follows the last dot of their names. */
  extension: string;
}

/** A file that was built. */
export interface BuiltFile {
  path: string;
  /** As whoever gets it sees it. */
  name: string;
}

/** How far a building is: so many parts of so many. */
export type Progress = (done: number, of: number) => void;

/** Writes a report as files of one format: one, or several where one would be too large to send. */
export type BuildFiles = (order: BuildOrder, progress: Progress) => Promise<BuiltFile[]>;

/** Of one file, with some room for what goes around it. */
export const mostBytes = mostUploadBytes - 1_000_000;
