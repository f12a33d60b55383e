import { fmt } from '@grammyjs/parse-mode';
import type { Message } from 'grammy/types';
import { listCategories } from '#db/queries/campaigns/campaigns.ts';
import { type Entry, findFocus } from '#db/queries/entries/entries.ts';
import { printedCountriesOf } from '#src/domain/countries/of-campaign.ts';
import { sayAnswers } from '#src/domain/entries/answers/say-answer.ts';
import { type Change, listChanges } from '#src/domain/entries/changes.ts';
import type { Question } from '#src/domain/entries/questions.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { isToSay } from '#src/telegram/notices/say-once.ts';
import { readMessage } from '#src/telegram/read-message.ts';
import { replyTo } from '#src/telegram/reply-to.ts';
import { viewChanges } from '#src/telegram/views/changes.ts';
import { correctButton, menuButtons } from '#src/telegram/views/menu.ts';
import { askQuestion } from './prompt.ts';
import type { Prompt, QuestionContext } from './questions/question.ts';

/** Says what an edited message has changed, if anything. */
export async function sayIfChanged(
  ctx: HesabatContext,
  context: QuestionContext,
  after: Entry,
): Promise<void> {
  const changes = listChanges(context.draft, after);
  if (changes.length === 0) return;
  const lines = await viewLines(context, changes);
  await sayChanged(ctx, { ...context, draft: after }, lines);
}

/** Says in these lines what has changed; nothing if there are none. */
export async function sayChanged(
  ctx: HesabatContext,
  context: QuestionContext,
  lines: string[],
): Promise<void> {
  if (lines.length > 0) await ctx.reply([context.t('edit-taken'), ...lines].join('\n'));
  await askIfOpen(ctx, context);
}

/** Says why what is written now cannot be taken, and that the earlier answer stays. */
export async function sayKept(
  ctx: HesabatContext,
  context: QuestionContext,
  why: Prompt['text'],
): Promise<void> {
  const { text, entities } = fmt`${why}\n\n${context.t('edit-kept')}`;
  await ctx.reply(text, { entities, ...replyTo(ctx.msg) });
  await askIfOpen(ctx, context);
}

/** Shows the open question again, unless the person was asked something else meanwhile. */
export async function askIfOpen(ctx: HesabatContext, context: QuestionContext): Promise<void> {
  if (ctx.person.pendingReply === null) await askQuestion(context);
}

async function readerOf({ deps, draft, locale, t }: QuestionContext) {
  const categories = await listCategories(deps.db, draft.campaignId);
  return { t, locale, categories, countries: printedCountriesOf(draft.campaign) };
}

async function viewLines(context: QuestionContext, changes: readonly Change[]): Promise<string[]> {
  return viewChanges(changes, await readerOf(context));
}

/** An answer of a draft as it is now, for `sayChanged`. */
export async function viewAnswer(context: QuestionContext, asked: Question): Promise<string[]> {
  const said = sayAnswers(context.draft, await readerOf(context));
  return said
    .filter(({ question }) => question === asked)
    .map(({ words }) => `${context.t(`answer-${asked}`)}: ${words}`);
}

/** The phone lets people put another picture in the place of a photo that they sent. The first one is kept. */
export async function sayIfReplaced(ctx: HesabatContext, draft: Entry, message: Message): Promise<void> {
  const photo = draft.photos.find(({ messageId }) => messageId === message.message_id);
  if (!photo) return;
  const sent = readMessage(message, ctx.deps.files.mostBytes);
  if (sent.kind === 'photo' && sent.file.fileUniqueId === photo.fileUniqueId) return;
  const about = `edit:${message.message_id}:photo`;
  if (await isToSay(ctx, about)) await ctx.reply(ctx.t('edit-photo'), replyTo(message));
}

/** Says once that editing a message changes nothing, and how to correct an entry. */
export async function sayUnused(
  ctx: HesabatContext,
  message: Message,
  found: { id: number; status: string; number: number | null } | null,
): Promise<void> {
  const { deps, person, t } = ctx;
  if (!(await isToSay(ctx, `edit:${message.message_id}`))) return;
  if (found?.number != null && found.status !== 'withdrawn') {
    const about = { number: String(found.number) };
    const reply_markup = correctButton(t, found.id);
    await ctx.reply(t('edit-late-for', about), { ...replyTo(message), reply_markup });
  } else if ((await findFocus(deps.db, person.id)) !== null) {
    await ctx.reply(t('edit-unused-draft'), replyTo(message));
  } else {
    await ctx.reply(t('edit-unused'), { ...replyTo(message), reply_markup: menuButtons(t) });
  }
}
