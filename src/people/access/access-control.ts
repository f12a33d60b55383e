import type { NextFunction } from 'grammy';
import { findOpenDraft } from '#db/queries/entries/entries.ts';
import { enqueueBlockNotice } from '#db/queries/people/blocks.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { canReport, type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { moderatesNow } from '#src/telegram/groups/is-group-member.ts';
import { isAnswer, readCommand } from '#src/telegram/read-update.ts';

/** Everybody's right, blocked or not: to know what is kept of them, and to have it forgotten. */
const everyonesRight = { commands: ['privacy', 'mydata', 'forget'], buttons: ['forget'] };

/** What blocked people may do: that, and to withdraw what they sent before. */
const whenBlocked = {
  commands: [...everyonesRight.commands, 'my'],
  buttons: [...everyonesRight.buttons, 'own', 'menu:my'],
};

/**
 * What people without a role may do with `ACCESS=invite`: read, and look after what they sent before. /report
 * refuses them and tells their id, by which the owner makes the first admin.
 */
const withoutRole = {
  commands: [...whenBlocked.commands, 'help', 'language', 'report'],
  buttons: [...whenBlocked.buttons, 'locale', 'menu:language'],
};

/** Whether an update asks for what is kept of its sender, or to have it forgotten. */
export function isEveryonesRight(ctx: HesabatContext): boolean {
  return isAmong(ctx, everyonesRight);
}

/** Middleware that takes nothing from blocked people: they are told once, and then there is silence. */
export async function refuseBlocked(ctx: HesabatContext, next: NextFunction): Promise<void> {
  const { deps, person } = ctx;
  const isRefused = ctx.chat?.type === 'private' && person.blockedAt !== null && !isAdmin(ctx);
  if (!isRefused || isAmong(ctx, whenBlocked)) return next();
  await answerTap(ctx);
  if (person.blockToldAt === null) await enqueueBlockNotice(deps.db, person.id);
}

/**
 * Middleware that with `ACCESS=invite` lets only people with a role report. The role is read with each update:
 * who loses it in the middle of an entry is stopped at the next tap, and the entry is kept.
 */
export async function requireInvitation(ctx: HesabatContext, next: NextFunction): Promise<void> {
  const { deps, person, t } = ctx;
  const isRefused = ctx.chat?.type === 'private' && !canReport(ctx);
  if (!isRefused || isAmong(ctx, withoutRole) || isLink(ctx)) return next();
  const draft = await findOpenDraft(deps.db, person.id);
  // Moderators need no role: they answer what they are asked of an entry that they edit.
  if (draft?.isModeratorEdit && isAnswer(ctx) && (await moderatesNow(ctx))) return next();
  await answerTap(ctx);
  await ctx.reply([t('access-invite-only'), ...(draft ? [t('access-draft-kept')] : [])].join('\n\n'));
}

/** Whether somebody came by a link of the bot: whoever handles it decides what it opens. */
function isLink(ctx: HesabatContext): boolean {
  const command = readCommand(ctx);
  return command?.name === 'start' && command.argument !== '';
}

function isAmong(
  ctx: HesabatContext,
  { commands, buttons }: { commands: readonly string[]; buttons: readonly string[] },
): boolean {
  const data = ctx.callbackQuery?.data;
  if (data !== undefined) return buttons.some((button) => data === button || data.startsWith(`${button}:`));
  const command = readCommand(ctx);
  return command !== null && commands.includes(command.name.toLowerCase());
}
