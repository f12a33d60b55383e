import { Composer } from 'grammy';
import { canReport, type HesabatContext } from '#src/chat/context.ts';
import { readMendingLink } from '#src/chat/mending-link.ts';
import { moderatesNow } from '#src/chat/moderates-now.ts';
import { mend } from '../mend.ts';

/** /start with what the button of a card carries: a moderator mends an entry. */
export const mending = new Composer<HesabatContext>();

mending.chatType('private').command('start', async (ctx, next) => {
  const entryId = readMendingLink(ctx.match);
  if (entryId === null) return next();
  // Whoever may write nothing here could not answer the questions either; moderators may, without any role.
  if (canReport(ctx) || (await moderatesNow(ctx))) await mend(ctx, entryId);
  else await ctx.reply(ctx.t('access-invite-only'));
});
