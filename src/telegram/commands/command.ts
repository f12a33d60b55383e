import type { Filter, CommandContext as Received } from 'grammy';
import type { HesabatContext } from '#src/telegram/context.ts';
import type { DeclaredCommand } from './declared.ts';

/** A message that is a command; `match` is what follows it. */
export type CommandContext = Received<Filter<HesabatContext, 'message'>>;

/** What somebody types after a slash, and what it does. */
export type Command = DeclaredCommand & { run(ctx: CommandContext): Promise<unknown> };
