import type { NextFunction } from 'grammy';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { isFor } from '#src/telegram/commands/permitted.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { isModerator } from '#src/telegram/groups/is-moderator.ts';
import type { AnyButton, Button, Fields, Found, Read } from './button.ts';

/** A button with what it does. */
export interface BoundButton {
  button: AnyButton;
  tap(ctx: HesabatContext, read: Read<Fields>): Promise<unknown>;
}

type Run<F extends Fields> = (ctx: HesabatContext, found: Found<F>) => Promise<unknown>;

/** Binds a button to what it does: that gets what is behind the button, found and parsed. */
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

/** The same of all buttons of one kind. */
export function onTaps<All extends Readonly<Record<string, AnyButton>>>(
  buttons: All,
  runs: { [Action in keyof All]: All[Action] extends Button<infer F> ? Run<F> : never },
): BoundButton[] {
  return Object.entries(buttons).map(([action, button]) =>
    onTap(button as Button, runs[action] as Run<Fields>),
  );
}

/** Middleware that reads what is behind a tapped button, and does what it is for, for those who may do that there. */
export function answerTaps(all: readonly BoundButton[], isAnsweredHere: (button: AnyButton) => boolean) {
  return async (ctx: HesabatContext, next: NextFunction): Promise<unknown> => {
    const data = ctx.callbackQuery?.data;
    const tapped =
      all.find(({ button }) => button.isOn(data)) ??
      // Of an earlier version: what its kind says to that.
      all.find(({ button }) => kindOf(button.name) === kindOf(data));
    if (!tapped || !isAnsweredHere(tapped.button)) return next();
    const { button } = tapped;
    const isPrivate = ctx.chat?.type === 'private';
    if (button.where === 'private' && !isPrivate) return;
    if (button.where === 'moderators' && !(await isModerator(ctx)))
      return refuse(ctx, ctx.t('toast-stranger'));
    const read = button.read(data);
    const audience = (read && button.audience?.(read)) ?? button.for;
    // Without an invitation, nobody comes so far in private; whoever edits an entry as a moderator needs no role.
    const isChecked = isPrivate && audience === 'organizer';
    if (!isChecked && !isFor(ctx, { for: audience })) return refuse(ctx, refusal(ctx, button));
    return read ? tapped.tap(ctx, read) : refuse(ctx, stale(ctx, button));
  };
}

function kindOf(data: string | undefined): string | undefined {
  return data?.split(':')[0];
}

/** Who tapped has to hear of it: where Telegram failed, the tap is handled once more, and nothing was done by it yet. */
async function refuse(ctx: HesabatContext, text?: string): Promise<void> {
  await nullIfRejected(ctx.answerCallbackQuery(text));
}

function refusal({ t, person }: HesabatContext, { refusal: key }: AnyButton): string {
  return key ? t(key, { id: String(person.id) }) : t('toast-role');
}

function stale({ t }: HesabatContext, { stale: key }: AnyButton): string | undefined {
  return key && t(key);
}
