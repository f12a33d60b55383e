import type { Report } from '#src/domain/report/report.ts';
import { mostUploadBytes } from '#src/telegram/limits.ts';

/** Reads the clean copy of a photo by its name; null for one that was withdrawn meanwhile, and is left out. */
export type ReadPhoto = (file: string) => Promise<Buffer | null>;

/** What a builder of files works from. */
interface BuildOrder {
  report: Report;
  /** The publisher's, for the cover. */
  logo: Buffer | null;
  readPhoto: ReadPhoto;
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
