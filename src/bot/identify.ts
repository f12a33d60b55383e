import type { NextFunction } from 'grammy';
import type { User } from 'grammy/types';
import { rememberSender } from '#db/queries/people.ts';
import { textsIn } from '#locales/texts.ts';
import type { Deps, HesabatContext } from '#src/chat/context.ts';
import { tidyName } from '#src/domain/entries/title.ts';
import { localeOfPhone } from '#src/domain/locale.ts';
import { isAddressed } from './addressed.ts';

/**
 * Middleware that knows who sent the update and which language they read. Whoever is met for the first time is
 * remembered here, and nowhere else: updates from nobody, and those that are not for this bot, end before that.
 */
export function identify(deps: Deps) {
  return async (ctx: HesabatContext, next: NextFunction): Promise<void> => {
    const { from } = ctx;
    if (!from || from.is_bot || !(await isAddressed(ctx, deps.db))) return;
    ctx.deps = deps;
    ctx.person = await rememberSender(deps.db, {
      id: from.id,
      name: nameOf(from),
      locale: localeOfPhone(from.language_code, deps.defaultLocale),
    });
    ctx.t = textsIn(ctx.person.locale);
    await next();
  };
}

/** A name with line breaks or direction marks could forge lines of a card, and some are nothing else. */
function nameOf({ id, first_name, last_name, username }: User): string {
  return tidyName([first_name, last_name].filter(Boolean).join(' ')) || (username ? `@${username}` : `${id}`);
}
