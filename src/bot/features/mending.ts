import { Composer } from 'grammy';
import { findSubmittedEntry } from '#src/chat/button-ids.ts';
import { canReport, type HesabatContext } from '#src/chat/context.ts';
import { readEntryLink } from '#src/chat/entry-link.ts';
import { moderatesNow } from '#src/chat/moderates-now.ts';
import { mend } from '../mend.ts';

/** /start with what the button of a card carries: a moderator mends an entry. */
export const mending = new Composer<HesabatContext>();

mending.chatType('private').command('start', async (ctx, next) => {
  const entryId = readEntryLink('mend', ctx.match);
  if (entryId === null) return next();
  // Whoever may write nothing here could not answer the questions either; moderators may, without any role.
  if (canReport(ctx) || (await moderatesNow(ctx))) await mend(ctx, await findSubmittedEntry(ctx, entryId));
  else await ctx.reply(ctx.t('access-invite-only'));
});
