import type { Texts } from '#locales/texts.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { DeclaredCommand } from '#src/telegram/commands/declared.ts';
import { isFor } from '#src/telegram/commands/permitted.ts';
import { canReport, type HesabatContext } from '#src/telegram/context.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';

/** /help: how the bot works, and the commands that the person can use. */
export const helpCommand: Command = {
  name: 'help',
  for: 'everybody',
  where: 'private',
  listed: 'menu',
  run: (ctx) => showHelp(ctx, ctx.t),
};

/** The same in the language of `t`, such as one that was just chosen. */
export async function showHelp(ctx: HesabatContext, t: Texts): Promise<void> {
  const inGroups = describe(ctx, t, ({ where }) => where === 'group');
  const parts = [
    t('help'),
    describe(ctx, t, ({ where }) => where !== 'group'),
    ...(inGroups === '' ? [] : [`${t('help-in-groups')}\n${inGroups}`]),
  ];
  await ctx.reply(parts.join('\n\n'), { reply_markup: menuButtons(t, canReport(ctx)) });
}

/** The commands that the person can use there, a line each, in the order of the list. */
function describe(ctx: HesabatContext, t: Texts, isThere: (command: DeclaredCommand) => boolean): string {
  return ctx.commands
    .filter((command) => isThere(command) && isFor(ctx, command))
    .flatMap((command) =>
      command.listed === 'help' || command.listed === 'menu and help'
        ? [`/${command.name} – ${t(`command-${command.name}`)}`]
        : [],
    )
    .join('\n');
}
