import { createConversation } from '@grammyjs/conversations';
import { Composer, type Context, InlineKeyboard } from 'grammy';
import { cancelDraft } from '#conversations/leave-draft.ts';
import { askQuestion, buildAsking } from '#conversations/prompt.ts';
import { buildReportEvent, rethrow } from '#conversations/report-event.ts';
import { takeAnswer } from '#conversations/take-answer.ts';
import { focusDraft, setPrompt } from '#db/queries/drafts.ts';
import { findEntry, findOpenDraft, findTouchedBy } from '#db/queries/entries.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import { bestEffort } from '#src/chat/best-effort.ts';
import { decodeButton, encodeButton, readId } from '#src/chat/callback-data.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { menuButtons } from '#src/chat/views/menu.ts';
import { shorten } from '#src/chat/views/shorten.ts';
import { wordsOf } from '#src/domain/entries/prompt-state.ts';
import { mayBeginEntry } from '#src/services/keep-limits.ts';
import { openCorrection } from '#src/services/open-correction.ts';
import { restoreDraft, startDraft, startOver } from '#src/services/start-draft.ts';

/** /cancel: before the conversation, which would take it for an answer. */
export const cancelEntry = new Composer<HesabatContext>();

cancelEntry.chatType('private').command('cancel', async (ctx) => {
  const { deps, person, t } = ctx;
  const updateId = ctx.update.update_id;
  const draft =
    (await findTouchedBy(deps.db, person.id, updateId)) ?? (await findOpenDraft(deps.db, person.id));
  if (!draft) return ctx.reply(t('nothing-to-cancel'), { reply_markup: menuButtons(t) });
  return cancelDraft(ctx, buildAsking(deps, draft, person.locale));
});

/** The reporting of an event: the conversation, and all the ways into it. */
export const newEntry = new Composer<HesabatContext>();

const inPrivate = newEntry.chatType('private');

inPrivate.use(rethrow);
inPrivate.use(
  createConversation<HesabatContext, Context>(
    buildReportEvent({
      async ask(ctx, draftId) {
        const draft = await findOpenDraft(ctx.deps.db, ctx.person.id);
        if (draft?.id !== draftId) return 'left';
        await askQuestion(buildAsking(ctx.deps, draft, ctx.person.locale));
        return 'waiting';
      },
      take: takeAnswer,
    }),
    { id: 'report-event' },
  ),
);

inPrivate.command('new', begin);
inPrivate.callbackQuery(encodeButton('menu', { action: 'new' }), begin);

inPrivate.callbackQuery(/^draft:/, async (ctx) => {
  const button = decodeButton(ctx.callbackQuery.data, 'draft');
  const { action = '', draft = '' } = button ?? {};
  const id = readId(draft) ?? 0;
  if (!(await mayOpen(ctx, action, id))) return answerTap(ctx);
  const opened = await openedBy(ctx, action, id);
  // The button stays: the draft can be taken back when the other one is done.
  if (opened === 'another-open') return answerTap(ctx, ctx.t('other-draft-open'));
  await answerTap(ctx, opened === null ? ctx.t('stale-draft') : undefined);
  await bestEffort(ctx.editMessageReplyMarkup());
  if (opened !== null) await ctx.conversation.enter('report-event', opened, 'ask');
});

/** Whatever comes from somebody whose conversation is not known any more, goes on where their draft stands. */
inPrivate.on(['message', 'callback_query:data'], async (ctx, next) => {
  const tap = decodeButton(ctx.callbackQuery?.data, 'ask');
  if (ctx.callbackQuery && !tap) return next();
  const { deps, person } = ctx;
  const draft =
    (await findTouchedBy(deps.db, person.id, ctx.update.update_id)) ??
    (await findOpenDraft(deps.db, person.id));
  // A command that does not exist is no answer: the question is put once more.
  const start = ctx.message?.text?.startsWith('/') ? 'ask' : 'take';
  if (draft) await ctx.conversation.enter('report-event', draft.id, start);
  else if (tap) await takeAnswer(ctx, readId(tap.draft) ?? 0);
  else await next();
});

async function begin(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  await answerTap(ctx);
  const start = await startDraft(deps, { personId: person.id, updateId: ctx.update.update_id });
  if (start.kind === 'over-limit') return;
  if (start.kind === 'started') return ctx.conversation.enter('report-event', start.draftId, 'ask');
  const { draft } = start;
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

/**
 * Whether the limits allow what a button opens. A draft that is taken back could be submitted over the limit;
 * corrections are not counted, nor is what this very update opened already.
 */
async function mayOpen(
  { deps, person, update }: HesabatContext,
  action: string,
  draftId: number,
): Promise<boolean> {
  if (action !== 'over' && action !== 'restore') return true;
  const draft = await findEntry(deps.db, draftId);
  if (draft?.original) return true;
  const touched = await findTouchedBy(deps.db, person.id, update.update_id);
  return touched !== null || mayBeginEntry(deps, person.id);
}

/** The id of the draft that a button opened; null when it is gone. 'fix' names the entry to correct. */
async function openedBy(
  ctx: HesabatContext,
  action: string,
  draftId: number,
): Promise<number | 'another-open' | null> {
  const { deps, person } = ctx;
  const updateId = ctx.update.update_id;
  switch (action) {
    case 'continue':
      return (await focusDraft(deps.db, { entryId: draftId, personId: person.id })) ? draftId : null;
    case 'fix':
      return openCorrection(deps.db, { entryId: draftId, personId: person.id, updateId });
    case 'over':
      return startOver(deps.db, { draftId, personId: person.id, updateId });
    case 'restore':
      return restoreDraft(deps.db, { draftId, personId: person.id, updateId });
    default:
      return null;
  }
}
