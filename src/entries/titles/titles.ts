import { Composer } from 'grammy';
import { locales } from '#src/domain/locale.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { findSubmittedEntry, readId } from '#src/telegram/button-ids.ts';
import { decodeButton } from '#src/telegram/callback-data.ts';
import { canReport, type HesabatContext } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import { readEntryLink } from '#src/telegram/entry-link.ts';
import { askForTitle, removeTitle, showTitles } from './question.ts';

/** /start with what the button of a card carries: a moderator translates the title of an entry. */
export const titles = new Composer<HesabatContext>();

const inPrivate = titles.chatType('private');

inPrivate.command('start', async (ctx, next) => {
  const entryId = readEntryLink('title', ctx.match);
  if (entryId === null) return next();
  // Whoever may write nothing here could not write a title either.
  if (canReport(ctx)) await showTitles(ctx, await findSubmittedEntry(ctx, entryId));
  else await ctx.reply(ctx.t('access-invite-only'));
});

inPrivate.callbackQuery(/^title:/, async (ctx) => {
  const { action, entry = '', locale } = decodeButton(ctx.callbackQuery.data, 'title') ?? {};
  const language = locales.find((known) => known === locale);
  await answerTap(ctx);
  const about = await findSubmittedEntry(ctx, readId(entry));
  if (action === 'ask' && language) return askForTitle(ctx, about, language);
  if (action === 'remove' && language) await removeTitle(ctx, about, language);
  else await showTitles(ctx, about);
  // Whoever taps on does not write the title any more.
  endPendingReply(ctx, 'title');
});
