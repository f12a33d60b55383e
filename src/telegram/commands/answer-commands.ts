import { Composer, type NextFunction } from 'grammy';
import type { HesabatContext } from '#src/telegram/context.ts';
import { forAnyone } from '#src/telegram/groups/guard-groups.ts';
import type { Command, CommandContext } from './command.ts';
import type { Audience, DeclaredCommand } from './declared.ts';
import { isFor } from './permitted.ts';

/** The answer to people whom a command is not for, by its audience. */
const refusals: Record<Exclude<Audience, 'everybody'>, (ctx: HesabatContext) => string> = {
  organizer: ({ t }) => t('access-invite-only'),
  moderator: ({ t }) => t('entries-refused'),
  admin: ({ t, person }) => t('setup-refused', { id: String(person.id) }),
};

/** Middleware that runs commands. It tells people whom a command is not for, and chats where it does not work, why. */
export function answerCommands(commands: readonly Command[]): Composer<HesabatContext> {
  const composer = new Composer<HesabatContext>();
  for (const command of commands) {
    composer.on('message').command(command.name, (ctx, next) => answer(command, ctx, next));
  }
  return composer;
}

async function answer(command: Command, ctx: CommandContext, next: NextFunction): Promise<unknown> {
  const isPrivate = ctx.chat.type === 'private';
  // This comes first, so that a group is not told who may do what.
  if (command.where === 'private' && !isPrivate) {
    return command.isIgnoredInGroups ? next() : ctx.reply(ctx.t('not-for-groups'));
  }
  const options = command.worksInPublic ? forAnyone : {};
  const refusal = findRefusal(command, ctx);
  if (refusal !== null) return ctx.reply(refusal, options);
  if (command.where === 'group' && isPrivate) return ctx.reply(ctx.t(command.inPrivate), options);
  return command.run(ctx);
}

/** What people are told whom a command is not for; null if it is for the sender. */
export function findRefusal({ for: audience, refusal }: DeclaredCommand, ctx: HesabatContext): string | null {
  if (audience === 'everybody' || isFor(ctx, { for: audience })) return null;
  return refusal ? ctx.t(refusal, { id: String(ctx.person.id) }) : refusals[audience](ctx);
}
