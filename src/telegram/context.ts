import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Sender } from '#db/queries/people/people.ts';
import type { Texts } from '#locales/texts.ts';
import type { Deps } from '#src/deps.ts';
import type { DeclaredButton } from './buttons/declared.ts';
import type { DeclaredCommand } from './commands/declared.ts';

interface Reader {
  deps: Deps;
  /** All commands, in the order of the menus and of /help. */
  commands: readonly DeclaredCommand[];
  /** All buttons that the bot has. */
  buttons: readonly DeclaredButton[];
  /** Who sent this update. */
  person: Sender & {
    /** The IANA zone that moments are shown in: that of the current campaign. */
    timeZone: string;
  };
  /** Texts in that person's language. */
  t: Texts;
}

export type HesabatContext = ConversationFlavor<Context & Reader>;

/** Whether an admin sent this update. The role is read from the database with each update. */
export function isAdmin({ person }: Pick<HesabatContext, 'person'>): boolean {
  return person.role === 'admin';
}

/** Whether the sender may report: with `ACCESS=invite` only people with a role may. */
export function canReport({ deps, person }: Pick<HesabatContext, 'deps' | 'person'>): boolean {
  return deps.access === 'open' || person.role !== null;
}

/** Whether the sender may look at all entries, as moderators and admins may. */
export function canReadEntries({ person }: Pick<HesabatContext, 'person'>): boolean {
  return person.role === 'moderator' || person.role === 'admin';
}
