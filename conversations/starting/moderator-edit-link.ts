import { Composer } from 'grammy';
import { findSubmittedEntry } from '#src/telegram/button-ids.ts';
import { canReport, type HesabatContext } from '#src/telegram/context.ts';
import { readEntryLink } from '#src/telegram/entry-link.ts';
import { moderatesNow } from '#src/telegram/groups/is-member.ts';
import { strangerText } from '#src/telegram/groups/stranger-text.ts';
import { editAsModerator } from './edit-as-moderator.ts';

/** /start from the link on a card by which a moderator edits an entry. */
export const moderatorEditLink = new Composer<HesabatContext>();

moderatorEditLink.chatType('private').command('start', async (ctx, next) => {
  const entryId = readEntryLink('edit', ctx.match);
  if (entryId === null) return next();
  // A person who may not report could not answer the questions either. Moderators may, even without a role.
  if (canReport(ctx) || (await moderatesNow(ctx)))
    await editAsModerator(ctx, await findSubmittedEntry(ctx, entryId));
  else await ctx.reply(await strangerText(ctx, 'access-invite-only'));
});
