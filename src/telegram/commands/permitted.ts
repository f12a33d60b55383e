import { canReadEntries, canReport, type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import type { Audience, DeclaredCommand } from './declared.ts';

type Sender = Pick<HesabatContext, 'deps' | 'person'>;

const isAmong: Record<Audience, (ctx: Sender) => boolean> = {
  everybody: () => true,
  organizer: canReport,
  moderator: canReadEntries,
  admin: isAdmin,
};

/** Whether the sender is among the people that a command is for. */
export function isFor(ctx: Sender, command: Pick<DeclaredCommand, 'for'>): boolean {
  return isAmong[command.for](ctx);
}

/** Why a person may not use most commands: no invitation where one is needed, a block, or too many messages. */
export type Bar = 'uninvited' | 'blocked' | 'over-limit';

/** Whether a person may use this command or button nevertheless. */
export function isPossible(
  command: Pick<DeclaredCommand, 'for' | 'evenIf' | 'refusesUninvited'>,
  bar: Bar,
): boolean {
  switch (bar) {
    case 'uninvited':
      return command.for === 'everybody' || command.refusesUninvited === true;
    case 'blocked':
      return command.evenIf !== undefined;
    case 'over-limit':
      return command.evenIf === 'over-limit';
  }
}

/** Whether a command gets an answer in a group, even if the answer only says that it works in private. */
export function isAnsweredInGroups(command: DeclaredCommand): boolean {
  return command.where !== 'private' || !command.isIgnoredInGroups;
}
