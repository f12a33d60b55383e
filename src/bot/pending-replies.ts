import type { NextFunction } from 'grammy';
import { resumeDraft } from '#conversations/starting/resume-draft.ts';
import { stopAwaiting } from '#db/queries/people/pending-replies.ts';
import type { AwaitedPurpose } from '#src/domain/people/pending-replies.ts';
import { type ButtonKind, decodeButton } from '#src/telegram/callback-data.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { isCommand, readCommand } from '#src/telegram/read-update.ts';

/** Takes the message that a feature asked for; `subject` is what the feature noted when it asked. */
export type TakeText = (ctx: HesabatContext, subject: unknown) => Promise<unknown>;

/** The buttons that belong to what is asked: all others lead elsewhere. */
const ownButtons: Readonly<Record<AwaitedPurpose, ButtonKind>> = {
  organization: 'org',
  invite: 'invite',
  block: 'person',
  campaign: 'camp',
  place: 'place',
  title: 'title',
};

const ofAdmins: readonly AwaitedPurpose[] = ['invite', 'block', 'campaign', 'place'];

/**
 * Middleware that ends the asking of whoever turns to something else, by a command or a button, or may not
 * answer any more, since their role was taken: what they write then is meant for something else. /cancel ends it
 * itself, since it says so. Once a feature has ended its own question (`endAsking`), an open draft goes on.
 */
export async function endAwaiting(ctx: HesabatContext, next: NextFunction): Promise<void> {
  const { deps, person } = ctx;
  if (person.awaits && ctx.chat?.type === 'private' && isOver(ctx, person.awaits.purpose)) {
    await stopAwaiting(deps.db, person.id);
    person.awaits = null;
  }
  const { awaits } = person;
  await next();
  if (awaits === null || person.awaits !== null) return;
  // Forgotten last: where the draft's question cannot be put now, all of this comes again.
  await resumeDraft(ctx);
  await stopAwaiting(deps.db, person.id);
}

/** Middleware that brings what a person writes to the feature that asked for it. */
export function takeAwaitedText(takers: Readonly<Record<AwaitedPurpose, TakeText>>) {
  return async (ctx: HesabatContext, next: NextFunction): Promise<void> => {
    const { awaits } = ctx.person;
    if (!awaits || ctx.chat?.type !== 'private' || !ctx.message || isCommand(ctx)) return next();
    await takers[awaits.purpose](ctx, awaits.subject);
  };
}

function isOver(ctx: HesabatContext, purpose: AwaitedPurpose): boolean {
  if (ofAdmins.includes(purpose) && !isAdmin(ctx)) return true;
  const { callbackQuery } = ctx;
  if (isCommand(ctx)) return readCommand(ctx)?.name !== 'cancel';
  const isOwn = (['none', ownButtons[purpose]] as const).some((kind) =>
    decodeButton(callbackQuery?.data, kind),
  );
  return callbackQuery !== undefined && !isOwn;
}
