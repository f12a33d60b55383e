import type { NextFunction } from 'grammy';
import { findOpenDraft } from '#db/queries/entries/entries.ts';
import { enqueueBlockNotice } from '#db/queries/people/blocks.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { type Bar, isPossible } from '#src/telegram/commands/permitted.ts';
import { canReport, type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { moderatesNow } from '#src/telegram/groups/is-member.ts';
import { strangerText } from '#src/telegram/groups/stranger-text.ts';
import { isToAnswer } from '#src/telegram/notices/say-once.ts';
import { isAnswer, readCommand } from '#src/telegram/read-update.ts';

/** Whether an update asks for what is stored about its sender, or to have it erased. */
export function isEveryonesRight(ctx: HesabatContext): boolean {
  return isPossibleFor(ctx, 'over-limit');
}

/** Middleware that takes nothing from blocked people. They are told once, and get no answer after that. */
export async function refuseBlocked(ctx: HesabatContext, next: NextFunction): Promise<void> {
  const { deps, person } = ctx;
  const isRefused = ctx.chat?.type === 'private' && person.blockedAt !== null && !isAdmin(ctx);
  if (!isRefused || isPossibleFor(ctx, 'blocked')) return next();
  await answerTap(ctx);
  if (person.blockToldAt === null) await enqueueBlockNotice(deps.db, person.id);
}

/**
 * Middleware that lets only people with a role report, if `ACCESS=invite`. The role is read with each update. A
 * person who loses it in the middle of an entry is stopped at the next tap, and the entry is kept. What they edit is not answered: they were
 * told when they wrote.
 */
export async function requireInvitation(ctx: HesabatContext, next: NextFunction): Promise<void> {
  const { deps, person, t } = ctx;
  const isRefused = ctx.chat?.type === 'private' && !canReport(ctx);
  if (!isRefused || isPossibleFor(ctx, 'uninvited') || isLink(ctx)) return next();
  const draft = await findOpenDraft(deps.db, person.id);
  // Moderators need no role to answer the questions of an entry that they edit.
  const isEdit = draft?.isModeratorEdit === true && isAnswer(ctx);
  if (isEdit && (await moderatesNow(ctx))) return next();
  await answerTap(ctx);
  if (ctx.editedMessage || !(await isToAnswer(ctx, 'uninvited'))) return;
  const uninvited = t('access-invite-only');
  const why = isEdit ? await strangerText(ctx, 'access-invite-only') : uninvited;
  const kept = draft && why === uninvited ? [t('access-draft-kept')] : [];
  await ctx.reply([why, ...kept].join('\n\n'));
}

/** Whether the person came by a link of the bot. The feature that handles the link decides what it opens. */
function isLink(ctx: HesabatContext): boolean {
  const command = readCommand(ctx);
  return command?.name === 'start' && command.argument !== '';
}

/** Whether a command or button works nevertheless for people who may not use most others. */
function isPossibleFor(ctx: HesabatContext, bar: Bar): boolean {
  const data = ctx.callbackQuery?.data;
  const name = readCommand(ctx)?.name.toLowerCase();
  const asked =
    data === undefined
      ? ctx.commands.find((command) => command.name === name)
      : ctx.buttons.find((button) => button.isOn(data));
  return asked !== undefined && isPossible(asked, bar);
}
