import type { NextFunction } from 'grammy';
import { rememberSender } from '#db/queries/people/people.ts';
import { textsIn } from '#locales/texts.ts';
import type { Deps } from '#src/deps.ts';
import { timeZoneOf } from '#src/domain/dates/time-zone.ts';
import { localeOfPhone } from '#src/domain/locale.ts';
import { readPersonName } from '#src/domain/people/person-name.ts';
import { isAddressed } from './addressed.ts';
import type { DeclaredButton } from './buttons/declared.ts';
import type { DeclaredCommand } from './commands/declared.ts';
import type { HesabatContext } from './context.ts';

/**
 * Middleware that finds out who sent the update and which language they read. Only here new people are stored. So
 * updates from bots, from nobody, and those that are not addressed to this bot end before that.
 */
export function identify(
  deps: Deps,
  { commands, buttons }: { commands: readonly DeclaredCommand[]; buttons: readonly DeclaredButton[] },
) {
  return async (ctx: HesabatContext, next: NextFunction): Promise<void> => {
    const { from } = ctx;
    if (!from || from.is_bot || !(await isAddressed(ctx, { db: deps.db, commands }))) return;
    ctx.deps = deps;
    ctx.commands = commands;
    ctx.buttons = buttons;
    const sender = await rememberSender(deps.db, {
      id: from.id,
      name: readPersonName(from),
      locale: localeOfPhone(from.language_code, deps.defaultLocale),
    });
    ctx.person = { ...sender, timeZone: timeZoneOf({ timeZone: sender.campaignTimeZone }, deps) };
    ctx.t = textsIn(ctx.person.locale);
    await next();
  };
}
