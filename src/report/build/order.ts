import type { Report } from '#src/domain/report/report.ts';
import type { PhotoStore } from '#src/photos/store.ts';
import { mostUploadBytes } from '#src/telegram/limits.ts';

/** What a builder of files works from. */
export interface BuildOrder {
  report: Report;
  /** The publisher's, for the cover. */
  logo: Buffer | null;
  /** Where photos are read from. A missing one was withdrawn meanwhile and is left out. */
  photos: Pick<PhotoStore, 'read'>;
  /** An empty folder for the files; the caller removes it. */
  folder: string;
  /** What the files are called, without their extension. */
  name: string;
  /** What follows the last dot of their names. */
  extension: string;
}

/** A file that was built. */
export interface BuiltFile {
  path: string;
  /** The name that its recipient sees. */
  name: string;
}

/** Tells how many steps of how many are done. */
export type Progress = (done: number, of: number) => void;

/** Writes a report as files of one format: one file, or several where one would be too large to send. */
export type BuildFiles = (order: BuildOrder, progress: Progress) => Promise<BuiltFile[]>;

/** The most bytes of one file: what Telegram takes, less some room for the rest of the request. */
export const mostBytes = mostUploadBytes - 1_000_000;
