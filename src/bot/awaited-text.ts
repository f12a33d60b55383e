import type { NextFunction } from 'grammy';
import { stopAwaiting } from '#db/queries/awaited-texts.ts';
import { decodeButton } from '#src/chat/callback-data.ts';
import type { HesabatContext } from '#src/chat/context.ts';

/** Takes the message that a feature asked for; `subject` is what the feature noted when it asked. */
export type TakeText = (ctx: HesabatContext, subject: unknown) => Promise<unknown>;

/** Buttons that lead elsewhere: whoever taps them does not answer any more. */
const elsewhere = ['ask', 'draft', 'menu', 'own', 'locale'] as const;

/**
 * Middleware that brings what a person writes to the feature that asked for it, by its purpose. A command, or a
 * button that leads elsewhere, ends the asking: the newest question counts.
 */
export function takeAwaitedText(takers: Readonly<Record<string, TakeText>>) {
  return async (ctx: HesabatContext, next: NextFunction): Promise<void> => {
    const { awaits } = ctx.person;
    if (!awaits || ctx.chat?.type !== 'private') return next();
    const isCommand = ctx.message?.text?.startsWith('/') ?? false;
    const take = takers[awaits.purpose];
    if (ctx.message && !isCommand && take) {
      await take(ctx, awaits.subject);
      return;
    }
    if (isCommand || elsewhere.some((kind) => decodeButton(ctx.callbackQuery?.data, kind))) {
      await stopAwaiting(ctx.deps.db, ctx.person.id);
      ctx.person.awaits = null;
    }
    return next();
  };
}
