import type { Api } from 'grammy';
import type { Db } from '#db/connection/client.ts';
import type { Config } from './config.ts';
import type { Locale } from './domain/locale.ts';
import type { GazetteerFile } from './gazetteer/file.ts';
import type { Logger } from './logger.ts';
import type { PhotoStore } from './photos/store.ts';
import type { Pictures } from './pictures/open-pictures.ts';

/** To read and write what is kept. */
export interface Database {
  db: Db;
}

/** To send messages to people, and to note what was sent. */
export interface Messaging extends Database {
  api: Api;
}

/** To send messages to moderators' chats. */
export interface GroupMessaging extends Messaging {
  /** Messages a minute to one group; null: as many as come. */
  groupPace: number | null;
  /** Of a chat that has chosen no language. */
  defaultLocale: Locale;
}

/** To draw cards, previews and totals. */
export interface Drawing {
  photos: PhotoStore;
  pictures: Pictures;
}

/** To fetch what people send. */
export interface Downloading {
  api: Api;
  /** Where files are downloaded from; holds the token. */
  fileRoot: string;
}

/** To send large files. */
export interface Uploading {
  /** The same as `api`, with patience for large files. */
  uploads: Api;
}

/** To build report files, which lie on the disk until they are sent. */
export interface FileBuilding {
  /** The folder of all that this machine keeps. */
  dataDir: string;
}

/** To write links that lead to the bot. */
export interface Linking {
  /** The bot's own. */
  username: string;
}

/** To hold back work while Telegram cannot be reached. */
export interface Watching {
  telegram: TelegramWatch;
}

export interface Logging {
  logger: Logger;
}

/** To decide who may do what, and how much of it. */
export interface AccessRules {
  /** Whether everybody may report, or only people with a role. */
  access: Config['access'];
  /** Per person; what is missing is not limited. */
  limits: Config['limits'];
}

/** To recognize cities. */
export interface PlaceTable {
  /** What the gazetteer is loaded from, if at all. */
  gazetteer: GazetteerFile | null;
}

export interface Clock {
  /** Today's moment; tests set it. */
  now: () => Date;
}

/** All that the bot and the jobs work with, made once at the start. Functions ask for the parts that they use. */
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
  /** Nothing of what needs Telegram is worth beginning before it is back. */
  readonly isAway: boolean;
  /**
   * Whether a call failed because Telegram cannot be reached at all, rather than because of what was asked of it.
   * To find out it is asked the simplest question there is. If it is away, it is asked again until it is back.
   */
  explains(error: unknown): Promise<boolean>;
  /** Resolves when Telegram can be reached, or `ending` is aborted. */
  untilBack(ending: AbortSignal): Promise<void>;
  stop(): void;
}
