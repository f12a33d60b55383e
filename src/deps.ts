import type { Api } from 'grammy';
import type { Db } from '#db/connection/client.ts';
import type { Config } from './config.ts';
import type { Locale } from './domain/locale.ts';
import type { GazetteerFile } from './gazetteer/file.ts';
import type { Logger } from './logger.ts';
import type { PhotoStore } from './photos/store.ts';
import type { Pictures } from './pictures/open-pictures.ts';

/** What the bot and the jobs work with; made once at the start. */
export interface Deps {
  db: Db;
  api: Api;
  /** The same, with patience for large files. */
  uploads: Api;
  telegram: TelegramWatch;
  /** The bot's own, for links that lead to it. */
  username: string;
  /** Where files are downloaded from; holds the token. */
  fileRoot: string;
  photos: PhotoStore;
  pictures: Pictures;
  /** Where all files are kept. */
  dataDir: string;
  logger: Logger;
  defaultLocale: Locale;
  /** Whether everybody may report, or only people with a role. */
  access: Config['access'];
  /** Per person; what is missing is not limited. */
  limits: Config['limits'];
  /** Messages a minute to one group; null: as many as come. */
  groupPace: number | null;
  /** What the gazetteer is loaded from, if at all. */
  gazetteer: GazetteerFile | null;
  /** Today's moment; tests set it. */
  now: () => Date;
}

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
