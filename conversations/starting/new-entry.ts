import { createConversation } from '@grammyjs/conversations';
import { Composer, type Context, InlineKeyboard } from 'grammy';
import { askAgain } from '#conversations/ending/end-draft.ts';
import { buildReportEvent, rethrow } from '#conversations/plugin/report-event.ts';
import { takeAnswer } from '#conversations/take-answer.ts';
import { setPrompt } from '#db/queries/entries/drafts.ts';
import { type Entry, findOpenDraft, findTouchedBy } from '#db/queries/entries/entries.ts';
import { wordsOf } from '#src/domain/entries/last-prompt.ts';
import { inLocale } from '#src/domain/locale.ts';
import { startDraft } from '#src/entries/start-draft.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { findOwnEntry, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, encodeButton } from '#src/telegram/callback-data.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { isCommand } from '#src/telegram/read-update.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { openDraft } from './open-draft.ts';

/** The conversation in which an event is reported, where one goes on. It lets pass what is no answer. */
export const reporting = new Composer<HesabatContext>();

reporting.use(rethrow);
reporting.use(
  createConversation<HesabatContext, Context>(
    buildReportEvent({
      async ask(ctx, draftId) {
        const draft = await findOpenDraft(ctx.deps.db, ctx.person.id);
        if (draft?.id !== draftId) return 'left';
        return askAgain(ctx, draft);
      },
      take: takeAnswer,
    }),
    { id: 'report-event' },
  ),
);

/** /new: an entry begins. */
export const newCommand: Command = {
  name: 'new',
  for: 'organizer',
  where: 'private',
  listed: 'menu and help',
  startsConversation: true,
  run: begin,
};

/** All other ways into the conversation. */
export const newEntry = new Composer<HesabatContext>();

newEntry.callbackQuery(encodeButton('menu', { action: 'new' }), begin);

newEntry.callbackQuery(/^draft:/, async (ctx) => {
  const { action = '', draft = '' } = decodeButton(ctx.callbackQuery.data, 'draft') ?? {};
  const opened = await openDraft(ctx, action, await findOwnEntry(ctx, readId(draft)));
  if ('draftId' in opened) {
    await answerTap(ctx);
    await ignoreFailure(ctx.editMessageReplyMarkup());
    return ctx.conversation.enter('report-event', opened.draftId, 'ask');
  }
  await answerTap(ctx, opened.toast);
  if (opened.message) {
    await ctx.reply(opened.message, opened.buttons ? { reply_markup: opened.buttons } : {});
  }
  if (!opened.stays) await ignoreFailure(ctx.editMessageReplyMarkup());
});

/** Whatever comes from somebody whose conversation is not known any more, goes on where their draft stands. */
newEntry.on(['message', 'callback_query:data'], async (ctx, next) => {
  const tap = decodeButton(ctx.callbackQuery?.data, 'ask');
  if (ctx.callbackQuery && !tap) return next();
  const { deps, person } = ctx;
  const draft =
    (await findTouchedBy(deps.db, person.id, ctx.update.update_id)) ??
    (await findOpenDraft(deps.db, person.id));
  // A command that does not exist is no answer: the question is put once more.
  const start = isCommand(ctx) ? 'ask' : 'take';
  if (draft) await ctx.conversation.enter('report-event', draft.id, start);
  else if (tap) await takeAnswer(ctx, null);
  else await next();
});

async function begin(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  await answerTap(ctx);
  const start = await startDraft(deps, { personId: person.id, updateId: ctx.update.update_id });
  switch (start.kind) {
    case 'started':
      return ctx.conversation.enter('report-event', start.draftId, 'ask');
    case 'open':
      return offerToContinue(ctx, start.draft);
    case 'closed': {
      const campaign = inLocale(start.campaign.titles, person.locale);
      await ctx.reply(t('campaign-takes-nothing', { campaign }));
      return;
    }
    case 'over-limit':
      return;
    default:
      start satisfies never;
  }
}

async function offerToContinue(ctx: HesabatContext, draft: Entry): Promise<void> {
  const { deps, t } = ctx;
  // The two answers may be typed as well: so they are noted before anything else is taken for an answer.
  const choices = (['continue', 'over'] as const).map((action) => ({
    words: wordsOf(t(action === 'continue' ? 'button-continue' : 'button-start-over')),
    action,
    value: '',
  }));
  await setPrompt(deps.db, draft, { messageId: draft.promptMessageId, state: { buttons: choices } });
  await ctx.reply(t('open-draft', { title: draft.title ? shorten(draft.title, 80) : 'none' }), {
    reply_markup: new InlineKeyboard()
      .text(t('button-continue'), encodeButton('draft', { action: 'continue', draft: String(draft.id) }))
      .text(t('button-start-over'), encodeButton('draft', { action: 'over', draft: String(draft.id) })),
  });
}
