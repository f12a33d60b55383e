import { Composer } from 'grammy';
import { findSubmittedEntry } from '#src/telegram/button-ids.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import { canReport, type HesabatContext } from '#src/telegram/context.ts';
import { readEntryLink } from '#src/telegram/entry-link.ts';
import { titleButtons } from './buttons.ts';
import { askForTitle, keepTitle, removeTitle, showTitles } from './question.ts';

/** /start from the link on a card by which a moderator translates the title of an entry. */
export const titleLink = new Composer<HesabatContext>();

titleLink.chatType('private').command('start', async (ctx, next) => {
  const entryId = readEntryLink('title', ctx.match);
  if (entryId === null) return next();
  // A person who may not write to the bot could not write a title either.
  if (canReport(ctx)) await showTitles(ctx, await findSubmittedEntry(ctx, entryId));
  else await ctx.reply(ctx.t('access-invite-only'));
});

/** What the buttons of translations do. */
export const titleTaps = onTaps(titleButtons, {
  open: (ctx, { entry }) => showTitles(ctx, entry),
  ask: (ctx, { entry, locale }) => askForTitle(ctx, entry, locale),
  keep: (ctx, { entry, locale }) => keepTitle(ctx, entry, locale),
  remove: (ctx, { entry, locale }) => removeTitle(ctx, entry, locale),
});
