import { createConversation } from '@grammyjs/conversations';
import { Composer, type Context, InlineKeyboard } from 'grammy';
import { askAgain } from '#conversations/ending/end-draft.ts';
import { buildReportEvent, rethrow } from '#conversations/plugin/report-event.ts';
import { takeAnswer } from '#conversations/take-answer.ts';
import { useCaption } from '#conversations/take-edit.ts';
import { setPrompt } from '#db/queries/entries/drafts.ts';
import { type Entry, findOpenDraft, findTouchedBy } from '#db/queries/entries/entries.ts';
import { wordsOf } from '#src/domain/entries/last-prompt.ts';
import { inLocale } from '#src/domain/locale.ts';
import { startDraft } from '#src/entries/start-draft.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { onTap, onTaps } from '#src/telegram/buttons/answer-taps.ts';
import { askButton } from '#src/telegram/buttons/ask.ts';
import { draftButtons } from '#src/telegram/buttons/draft.ts';
import { newButton } from '#src/telegram/buttons/menu.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { isCommand } from '#src/telegram/read-update.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { beginAnother, continueDraft, fix, found, type Opened, takeBack } from './open-draft.ts';

/** Passes updates to a person's running conversation, in which an event is reported. Others go on to later features. */
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

/** /new begins an entry. */
export const newCommand: Command = {
  name: 'new',
  for: 'organizer',
  where: 'private',
  listed: 'menu and help',
  startsConversation: true,
  run: begin,
};

/**
 * The buttons that lead into the conversation, and those of its questions if the state of the conversation was
 * lost.
 */
export const newEntryTaps = [
  onTap(newButton, begin),
  ...onTaps(draftButtons, {
    continue: opening(continueDraft),
    over: opening(beginAnother),
    restore: opening(takeBack),
    fix: opening((ctx, { id }) => fix(ctx, id, false)),
    'fix-approved': opening((ctx, { id }) => fix(ctx, id, true)),
    caption: (ctx, { draft }) => useCaption(ctx, draft),
  }),
  onTap(askButton, async (ctx) => {
    if (!(await continueConversation(ctx, 'take'))) await takeAnswer(ctx, null);
  }),
];

/** Takes messages of people whose conversation was lost: they go on with the question of their draft. */
export const newEntry = new Composer<HesabatContext>();

newEntry.on('message', async (ctx, next) => {
  // A command that does not exist is no answer: the question is asked again.
  if (!(await continueConversation(ctx, isCommand(ctx) ? 'ask' : 'take'))) await next();
});

async function continueConversation(ctx: HesabatContext, start: 'ask' | 'take'): Promise<boolean> {
  const { deps, person } = ctx;
  const draft =
    (await findTouchedBy(deps.db, person.id, ctx.update.update_id)) ??
    (await findOpenDraft(deps.db, person.id));
  if (draft) await ctx.conversation.enter('report-event', draft.id, start);
  return draft !== null;
}

/** Goes on with the draft that a button opens, or says why there is none. */
function opening(open: (ctx: HesabatContext, draft: Entry) => Promise<Opened>) {
  return async (ctx: HesabatContext, { draft }: { draft: Entry | null }): Promise<void> => {
    const opened = draft ? await open(ctx, draft) : found(ctx, null);
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
  };
}

async function begin(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
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
  // The two answers may also be typed. They are stored before the message is sent, so that they are not taken as
  // the answer to the draft's question.
  const choices = (['continue', 'over'] as const).map((action) => ({
    words: wordsOf(t(action === 'continue' ? 'button-continue' : 'button-start-over')),
    action,
    value: '',
  }));
  await setPrompt(deps.db, draft, { messageId: draft.promptMessageId, state: { buttons: choices } });
  await ctx.reply(t('open-draft', { title: draft.title ? shorten(draft.title, 80) : 'none' }), {
    reply_markup: new InlineKeyboard()
      .text(t('button-continue'), draftButtons.continue.data({ draft: draft.id }))
      .text(t('button-start-over'), draftButtons.over.data({ draft: draft.id })),
  });
}
