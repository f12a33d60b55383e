import { canReadEntries, canReport, type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import type { Audience, Command } from './command.ts';

type Sender = Pick<HesabatContext, 'deps' | 'person'>;

const isAmong: Record<Audience, (ctx: Sender) => boolean> = {
  everybody: () => true,
  organizer: canReport,
  moderator: canReadEntries,
  admin: isAdmin,
};

/** Whether a command is for whoever sent this update. */
export function isFor(ctx: Sender, command: Pick<Command, 'for'>): boolean {
  return isAmong[command.for](ctx);
}

/** What keeps somebody from most commands: no invitation where one is needed, a block, too many messages. */
export type Bar = 'uninvited' | 'blocked' | 'over-limit';

/** Whether a command or a button stays possible all the same. */
export function isPossible(command: Pick<Command, 'for' | 'evenIf' | 'refusesUninvited'>, bar: Bar): boolean {
  switch (bar) {
    case 'uninvited':
      return command.for === 'everybody' || command.refusesUninvited === true;
    case 'blocked':
      return command.evenIf !== undefined;
    case 'over-limit':
      return command.evenIf === 'over-limit';
  }
}

/** Whether a command of a group is answered there, if only with where it works. */
export function isAnsweredInGroups(command: Command): boolean {
  return command.where !== 'private' || !command.isIgnoredInGroups;
}
