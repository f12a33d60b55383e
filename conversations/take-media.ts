import { createHash } from 'node:crypto';
import { InlineKeyboard } from 'grammy';
import { setCaption } from '#db/queries/entries/answer-messages.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { readTitle } from '#src/domain/text/one-line.ts';
import { draftButtons } from '#src/telegram/buttons/draft.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { countInMessage } from '#src/telegram/notices/count-in-message.ts';
import { sayCaptionLeft } from '#src/telegram/notices/say-caption-left.ts';
import { aboutAlbum, isToAnswer, isToSay } from '#src/telegram/notices/say-once.ts';
import { type Input, isLikeCommand, readCaption } from '#src/telegram/read-message.ts';
import { replyTo } from '#src/telegram/reply-to.ts';
import { correctButton } from '#src/telegram/views/menu.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { askQuestion, buildQuestionContext } from './prompt.ts';
import { stepFor } from './questions/all-questions.ts';
import { takePhoto } from './questions/photo.ts';
import type { Outcome, QuestionContext } from './questions/question.ts';

type Media = Extract<Input, { kind: 'photo' | 'unfit' }>;

/**
 * Takes a photo, or says that something is none. What is written under a photo is returned if it is the answer to the
 * open question, and else kept to be offered.
 */
export async function takeMedia(
  ctx: HesabatContext,
  context: QuestionContext,
  media: Media,
): Promise<{ answer: string | null }> {
  const { deps, draft, locale } = context;
  const asksForTitle = draft.openQuestion === 'title';
  const caption = ctx.message ? readCaption(ctx.message) : null;
  const outcome = await outcomeOf(ctx, context, media);
  const isSaid = await tell(ctx, context, media, outcome);
  const isPhoto = media.kind === 'photo';
  if (caption !== null && outcome.kind === 'late') await sayCaptionLeft(ctx);
  else if (caption !== null) {
    if (isPhoto && asksForTitle && !isLikeCommand(caption)) return { answer: caption };
    await keepCaption(ctx, context, caption);
  }
  // The open question is asked again below a photo of an album that came late, or to offer what was written.
  const isBelow = isPhoto && isSaid && draft.openQuestion !== 'photo' && draft.openQuestion !== 'preview';
  if (isBelow || (caption !== null && asksForTitle)) {
    await askQuestion(buildQuestionContext(deps, await getEntry(deps.db, draft.id), locale));
  }
  return { answer: null };
}

/**
 * Keeps what was written under something that is no answer, so that nothing that people write is lost without a word:
 * the question for the title offers it, and at any other question a button does.
 */
export async function keepCaption(
  ctx: HesabatContext,
  { deps, draft, t }: QuestionContext,
  caption: string,
): Promise<void> {
  if (draft.title !== null && foldName(caption) === foldName(draft.title)) return;
  const read = readTitle(caption);
  if (read.kind !== 'title' || isLikeCommand(caption)) return sayCaptionLeft(ctx);
  const isOffered = draft.openQuestion === 'title';
  // The question for the title offers one. What is written under another photo meanwhile has a button of its own.
  if (!isOffered || draft.caption === null) await setCaption(deps.db, draft.id, read.title);
  if (isOffered && (draft.caption === null || draft.caption === read.title)) return;
  const isTold = ctx.editedMessage
    ? await isToSay(ctx, `edit:${ctx.editedMessage.message_id}`)
    : await isToAnswer(ctx, `caption:${digest(read.title)}`);
  if (!isTold) return;
  const reply = replyTo(ctx.msg);
  const label = t('button-caption', { caption: shorten(read.title, 30) });
  const reply_markup = new InlineKeyboard().text(label, draftButtons.caption.data({ draft: draft.id }));
  await ctx.reply(t('caption-unused'), { ...reply, reply_markup });
}

/** Photos of an album may have different words under them. They are told apart without being kept. */
function digest(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 16);
}

type MediaOutcome = Extract<Outcome, { kind: 'say' | 'full' | 'late' | 'silent' }>;

async function outcomeOf(ctx: HesabatContext, context: QuestionContext, media: Media): Promise<MediaOutcome> {
  if (media.kind === 'photo') return takePhoto(context, media);
  const { openQuestion } = context.draft;
  if (openQuestion !== 'photo' && openQuestion !== 'preview') {
    return { kind: 'say', text: context.t(media.instead) };
  }
  const answering = {
    ...context,
    updateId: ctx.update.update_id,
    messageId: null,
    isEdit: false,
    answerMessages: null,
  };
  const outcome = await stepFor(openQuestion).take(answering, media);
  return outcome.kind === 'say' ? outcome : { kind: 'silent' };
}

/** Says what became of a photo, once for an album; returns whether it did. */
async function tell(
  ctx: HesabatContext,
  { t }: QuestionContext,
  media: Media,
  outcome: MediaOutcome,
): Promise<boolean> {
  switch (outcome.kind) {
    case 'silent':
      return false;
    case 'full':
      return tellLeftOut(ctx, outcome.most);
    case 'late':
      if (!(await isToAnswer(ctx, 'late'))) return false;
      await ctx.reply(t('photo-late-for', { number: String(outcome.number) }), {
        ...replyTo(ctx.msg),
        reply_markup: correctButton(t, outcome.entryId),
      });
      return true;
    case 'say':
      if (!(await isToAnswer(ctx, media.kind === 'unfit' ? 'refusal' : (outcome.what ?? 'said'))))
        return false;
      await ctx.reply(outcome.text, replyTo(ctx.msg));
      return true;
  }
}

/** Says how many photos of an album had no room: one message, whose number grows as they arrive. */
async function tellLeftOut({ deps, msg, person, t }: HesabatContext, most: number): Promise<boolean> {
  if (msg?.media_group_id === undefined) return false;
  const about = { personId: person.id, about: aboutAlbum(msg.media_group_id, 'left out') };
  return countInMessage(deps, about, msg.message_id, (count) => t('photo-left-out', { count, most }));
}
