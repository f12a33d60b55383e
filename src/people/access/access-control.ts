import type { NextFunction } from 'grammy';
import { findOpenDraft } from '#db/queries/entries/entries.ts';
import { enqueueBlockNotice } from '#db/queries/people/blocks.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { type Bar, isPossible } from '#src/telegram/commands/permitted.ts';
import { canReport, type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { moderatesNow } from '#src/telegram/groups/is-member.ts';
import { isAnswer, readCommand } from '#src/telegram/read-update.ts';

/** Everybody's right, blocked or not: to know what is stored about them, and to have it erased. */
const everyonesRight = ['forget'];

/** Blocked people may also withdraw what they sent before. */
const whenBlocked = [...everyonesRight, 'own', 'menu:my'];

/**
 * The buttons that stay possible for people who are barred from most of what there is, by how they begin; the
 * commands say it themselves. Without an invitation, people may read, and look after what they sent before.
 */
const possibleButtons: Record<Bar, readonly string[]> = {
  'over-limit': everyonesRight,
  blocked: whenBlocked,
  uninvited: [...whenBlocked, 'locale', 'menu:language'],
};

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
 * person who loses it in the middle of an entry is stopped at the next tap, and the entry is kept.
 */
export async function requireInvitation(ctx: HesabatContext, next: NextFunction): Promise<void> {
  const { deps, person, t } = ctx;
  const isRefused = ctx.chat?.type === 'private' && !canReport(ctx);
  if (!isRefused || isPossibleFor(ctx, 'uninvited') || isLink(ctx)) return next();
  const draft = await findOpenDraft(deps.db, person.id);
  // Moderators need no role to answer the questions of an entry that they edit.
  if (draft?.isModeratorEdit && isAnswer(ctx) && (await moderatesNow(ctx))) return next();
  await answerTap(ctx);
  await ctx.reply([t('access-invite-only'), ...(draft ? [t('access-draft-kept')] : [])].join('\n\n'));
}

/** Whether the person came by a link of the bot. The feature that handles the link decides what it opens. */
function isLink(ctx: HesabatContext): boolean {
  const command = readCommand(ctx);
  return command?.name === 'start' && command.argument !== '';
}

/** Whether an update asks for what stays possible for people who are barred from most of what there is. */
function isPossibleFor(ctx: HesabatContext, bar: Bar): boolean {
  const data = ctx.callbackQuery?.data;
  if (data !== undefined) {
    return possibleButtons[bar].some((button) => data === button || data.startsWith(`${button}:`));
  }
  const name = readCommand(ctx)?.name.toLowerCase();
  return ctx.commands.some((command) => command.name === name && isPossible(command, bar));
}
