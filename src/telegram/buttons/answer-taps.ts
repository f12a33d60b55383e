import type { NextFunction } from 'grammy';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { isFor } from '#src/telegram/commands/permitted.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { isModerator } from '#src/telegram/groups/is-moderator.ts';
import { strangerText } from '#src/telegram/groups/stranger-text.ts';
import type { AnyButton, Button, Fields, Found, Read } from './button.ts';

/** A button together with what it does. */
export interface BoundButton {
  button: AnyButton;
  tap(ctx: HesabatContext, read: Read<Fields>): Promise<unknown>;
}

type Run<F extends Fields> = (ctx: HesabatContext, found: Found<F>) => Promise<unknown>;

/**
 * Binds a button to a function, which gets what the button carries, parsed, and with ids turned into what they
 * name.
 */
export function onTap<F extends Fields>(button: Button<F>, run: Run<F>): BoundButton {
  return {
    button,
    async tap(ctx, read) {
      const found: Record<string, unknown> = { ...read };
      for (const [name, field] of Object.entries(button.fields)) {
        if (!('find' in field)) continue;
        found[name] = await field.find(ctx, read[name] as Read<{ id: typeof field }>['id']);
        if (found[name] === null && !field.isOptional) return refuse(ctx, stale(ctx, button));
      }
      if (!button.popsUp) await answerTap(ctx);
      return run(ctx, found as Found<F>);
    },
  };
}

/** The same for all buttons of one kind. */
export function onTaps<All extends Readonly<Record<string, AnyButton>>>(
  buttons: All,
  runs: { [Action in keyof All]: All[Action] extends Button<infer F> ? Run<F> : never },
): BoundButton[] {
  return Object.entries(buttons).map(([action, button]) =>
    onTap(button as Button, runs[action] as Run<Fields>),
  );
}

/** Middleware that reads a tapped button and runs its function, if the person may use the button in this chat. */
export function answerTaps(all: readonly BoundButton[], isAnsweredHere: (button: AnyButton) => boolean) {
  return async (ctx: HesabatContext, next: NextFunction): Promise<unknown> => {
    const data = ctx.callbackQuery?.data;
    const tapped =
      all.find(({ button }) => button.isOn(data)) ??
      // A button of an earlier version is answered as its kind says.
      all.find(({ button }) => kindOf(button.name) === kindOf(data));
    if (!tapped || !isAnsweredHere(tapped.button)) return next();
    const { button } = tapped;
    const isPrivate = ctx.chat?.type === 'private';
    if (button.where === 'private' && !isPrivate) return;
    if (button.where === 'moderators' && !(await isModerator(ctx)))
      return refuse(ctx, await strangerText(ctx, 'toast-stranger'));
    const read = button.read(data);
    const audience = (read && button.audience?.(read)) ?? button.for;
    // In private, people without an invitation were stopped before. Moderators who edit an entry need no role, so
    // organizers' buttons are not checked again.
    const isChecked = isPrivate && audience === 'organizer';
    if (!isChecked && !isFor(ctx, { for: audience })) return refuse(ctx, refusal(ctx, button));
    return read ? tapped.tap(ctx, read) : refuse(ctx, stale(ctx, button));
  };
}

function kindOf(data: string | undefined): string | undefined {
  return data?.split(':')[0];
}

/** Answers a tap with a refusal. If Telegram fails, the tap is handled again, which is safe: nothing was done yet. */
async function refuse(ctx: HesabatContext, text?: string): Promise<void> {
  await nullIfRejected(ctx.answerCallbackQuery(text));
}

function refusal({ t, person }: HesabatContext, { refusal: key }: AnyButton): string {
  return key ? t(key, { id: String(person.id) }) : t('toast-role');
}

function stale({ t }: HesabatContext, { stale: key }: AnyButton): string | undefined {
  return key && t(key);
}
