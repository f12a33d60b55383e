import type { NextFunction } from 'grammy';
import { noteGroupPublic } from '#db/queries/review/chats/group-publicity.ts';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import type { Database } from '#src/deps.ts';
import { findPublicity } from '#src/domain/review/publicity.ts';
import { confirmButton } from '#src/telegram/buttons/anonymous.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { checkGroup } from '#src/telegram/groups/check-group.ts';
import { forAnyone } from '#src/telegram/groups/guard-groups.ts';

/** Middleware that notices when a moderators' group has a public username, which each update from it shows. */
export function noticePublicGroup({ db }: Database) {
  return async (ctx: HesabatContext, next: NextFunction): Promise<void> => {
    const publicity = findPublicity(ctx.chat);
    if (ctx.chat && publicity) await noteGroupPublic(db, ctx.chat.id, publicity);
    await next();
  };
}

/**
 * Middleware that answers taps and commands in a moderators' group with the reason while anyone can read the
 * group, and does nothing else. Only commands with `worksInPublic` pass: /setup says what to do.
 */
export async function refusePublicGroup(ctx: HesabatContext, next: NextFunction): Promise<void> {
  if (!ctx.chat || ctx.chat.type === 'private') return next();
  const { deps, t } = ctx;
  const [chat] = await listModeratorsChatsOf(deps.db, ctx.chat.id);
  if (!chat?.isPublic) return next();
  const possible = ctx.commands.filter(({ worksInPublic }) => worksInPublic).map(({ name }) => name);
  const confirmed = confirmButton.read(ctx.callbackQuery?.data)?.command;
  if (ctx.hasCommand(possible) || possible.some((name) => name === confirmed)) return next();
  // If the group is private again, this update is handled as usual.
  if (!(await checkGroup(deps, chat))) return next();
  const text = t('group-public');
  if (ctx.callbackQuery) await nullIfRejected(ctx.answerCallbackQuery({ text, show_alert: true }));
  else if (ctx.message?.text?.startsWith('/')) await ctx.reply(text, forAnyone);
}
