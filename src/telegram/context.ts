import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Api, Context } from 'grammy';
import type { Db } from '#db/connection/client.ts';
import type { Sender } from '#db/queries/people/people.ts';
import type { Texts } from '#locales/texts.ts';
import type { Config } from '#src/config.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { GazetteerFile } from '#src/gazetteer/gazetteer-file.ts';
import type { Logger } from '#src/logger.ts';
import type { PhotoStore } from '#src/photos/photo-store.ts';
import type { Pictures } from '#src/pictures/open-pictures.ts';
import type { TelegramWatch } from './failures/outage.ts';

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

interface Reader {
  deps: Deps;
  /** Who sent this update. */
  person: Sender;
  /** Texts in that person's language. */
  t: Texts;
}

export type HesabatContext = ConversationFlavor<Context & Reader>;

/** Whether an admin sent this update; the role is read anew with each. */
export function isAdmin({ person }: Pick<HesabatContext, 'person'>): boolean {
  return person.role === 'admin';
}

/** Whether this update is from somebody who may report: with `ACCESS=invite` only people with a role. */
export function canReport({ deps, person }: Pick<HesabatContext, 'deps' | 'person'>): boolean {
  return deps.access === 'open' || person.role !== null;
}

/** Whether this update is from somebody who may look at all entries: a moderator or an admin. */
export function canReadEntries({ person }: Pick<HesabatContext, 'person'>): boolean {
  return person.role === 'moderator' || person.role === 'admin';
}
