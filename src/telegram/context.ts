import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Sender } from '#db/queries/people/people.ts';
import type { Texts } from '#locales/texts.ts';
import type { Deps } from '#src/deps.ts';
import type { BoundButton } from './buttons/answer-taps.ts';
import type { Command } from './commands/command.ts';

interface Reader {
  deps: Deps;
  /** All that there are, in the order in which they are listed to people. */
  commands: readonly Command[];
  /** All that can be tapped. */
  buttons: readonly BoundButton[];
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
