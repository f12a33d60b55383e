import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Api, Context } from 'grammy';
import type { Db } from '#db/client.ts';
import type { Person } from '#db/queries/people.ts';
import type { Texts } from '#locales/texts.ts';
import type { Config } from '#src/config.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { Logger } from '#src/logger.ts';
import type { PhotoStore } from '#src/photos/photo-store.ts';

/** What the bot and the jobs work with; made once at the start. */
export interface Deps {
  db: Db;
  api: Api;
  /** Where files are downloaded from; holds the token. */
  fileRoot: string;
  photos: PhotoStore;
  logger: Logger;
  adminIds: readonly number[];
  defaultLocale: Locale;
  /** Per person; what is missing is not limited. */
  limits: Config['limits'];
  /** Messages a minute to one group; null: as many as come. */
  groupPace: number | null;
  /** Today's moment; tests set it. */
  now: () => Date;
}

interface Reader {
  deps: Deps;
  /** Who sent this update. */
  person: Person;
  /** Texts in that person's language. */
  t: Texts;
}

export type HesabatContext = ConversationFlavor<Context & Reader>;

export function isAdmin(deps: Deps, personId: number): boolean {
  return deps.adminIds.includes(personId);
}
