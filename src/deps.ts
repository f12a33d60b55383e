import type { Api } from 'grammy';
import type { Db } from '#db/connection/client.ts';
import type { Config } from './config.ts';
import type { Locale } from './domain/locale.ts';
import type { GazetteerFile } from './gazetteer/file.ts';
import type { Logger } from './logger.ts';
import type { Pictures } from './pictures/open-pictures.ts';
import type { FileSource } from './telegram/files/file-source.ts';

/** Reads and writes the database. */
export interface Database {
  db: Db;
}

/** Sends messages to people, and records what was sent. */
export interface Messaging extends Database {
  api: Api;
}

/** Sends messages to the moderators' group, no faster than it may. */
export interface GroupMessaging extends Messaging {
  /** Messages per minute to one group; null for no limit. */
  groupPace: number | null;
  /** The language of a chat that has not chosen one. */
  defaultLocale: Locale;
}

/** Draws the pictures of cards, previews and totals. */
export interface Drawing extends Database {
  pictures: Pictures;
}

/** Downloads the files that people send. */
export interface Downloading {
  api: Api;
  files: FileSource;
}

/** Sends large files. */
export interface Uploading {
  /** The same as `api`, with a longer time limit. */
  uploads: Api;
}

/** Builds report files, which are on the disk while they are sent. */
export interface FileBuilding {
  /** The setting DATA_DIR: all files that the bot keeps on this machine. */
  dataDir: string;
  /** The number of this process among those that live. */
  processId: () => number;
}

/** Builds links that open the bot. */
export interface Linking {
  /** The bot's own username, without @. */
  username: string;
}

/** Knows whether Telegram can be reached, so that work waits until it can. */
export interface Watching {
  telegram: TelegramWatch;
}

export interface Logging {
  logger: Logger;
}

/** Decides who may do what, and how much. */
export interface AccessRules {
  /** Whether everybody may report, or only people with a role. */
  access: Config['access'];
  /** Limits per person. A kind that is missing has no limit. */
  limits: Config['limits'];
}

/** Recognizes cities. */
export interface PlaceTable {
  /** The file that the gazetteer is loaded from; null if GAZETTEER is off. */
  gazetteer: GazetteerFile | null;
}

export interface Clock {
  /** The current time. Tests replace it. */
  now: () => Date;
  /** The setting TIME_ZONE, an IANA name: the zone of campaigns that have none of their own. */
  timeZone: string;
}

/** Everything that the bot and the jobs need, created once at the start. A function asks only for the parts it uses. */
export interface Deps
  extends GroupMessaging,
    Drawing,
    Downloading,
    Uploading,
    FileBuilding,
    Linking,
    Watching,
    Logging,
    AccessRules,
    PlaceTable,
    Clock {}

/** Knows whether Telegram can be reached. */
export interface TelegramWatch {
  /** Whether Telegram cannot be reached. No work that needs it should begin then. */
  readonly isAway: boolean;
  /**
   * Whether a call failed because Telegram cannot be reached, and not because of the call itself. To find out, it
   * calls `getMe`. If that fails too, it repeats it until Telegram answers.
   */
  explains(error: unknown): Promise<boolean>;
  /** Resolves when Telegram can be reached, or `ending` is aborted. */
  untilBack(ending: AbortSignal): Promise<void>;
  stop(): void;
}
