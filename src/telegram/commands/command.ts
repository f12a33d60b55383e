import type { Filter, CommandContext as Received } from 'grammy';
import type { HesabatContext } from '#src/telegram/context.ts';
import type { DeclaredCommand } from './declared.ts';

/** A message that is a command; `match` is what follows it. */
export type CommandContext = Received<Filter<HesabatContext, 'message'>>;

/** A command with the function that does it. */
export type Command = DeclaredCommand & { run(ctx: CommandContext): Promise<unknown> };
