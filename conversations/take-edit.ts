import type { Message } from 'grammy/types';
import { findEntryOfMessage, setAnswerMessages } from '#db/queries/entries/answer-messages.ts';
import { type Entry, getEntry } from '#db/queries/entries/entries.ts';
import { type AnswerMessage, addAnswerMessage } from '#src/domain/entries/answer-messages.ts';
import type { WrittenAnswer } from '#src/domain/entries/answers/all-answers.ts';
import { listChanges } from '#src/domain/entries/changes.ts';
import { answerQuestion, changeAnswer, moveToQuestion } from '#src/entries/answer-question.ts';
import { mayEdit } from '#src/entries/corrections/may-edit.ts';
import type { WrittenCity } from '#src/places/recognize-city.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { sayCaptionLeft } from '#src/telegram/notices/say-caption-left.ts';
import { isLikeCommand, readCaption } from '#src/telegram/read-message.ts';
import { stopModeratorEdit } from './ending/end-draft.ts';
import { buildQuestionContext, showPrompt } from './prompt.ts';
import { stepFor } from './questions/all-questions.ts';
import { findAmbiguous } from './questions/city/ambiguous-city.ts';
import { recognizeAll } from './questions/country/country-and-city.ts';
import type { AnswerContext, Prompt, QuestionContext } from './questions/question.ts';
import { readOfferedTitle } from './questions/title.ts';
import {
  askIfOpen,
  sayChanged,
  sayIfChanged,
  sayIfReplaced,
  sayKept,
  sayUnused,
  viewAnswer,
} from './say-edit.ts';
import { takeWords } from './take-answer.ts';
import { keepCaption } from './take-media.ts';

/**
 * Takes what a person wrote anew in an older message of theirs. If the message is an answer of an open draft, that answer
 * changes. Otherwise they are told once how to correct it.
 */
export async function takeEdit(ctx: HesabatContext): Promise<void> {
  const { deps, editedMessage: message, person } = ctx;
  if (!message) return;
  const found = await findEntryOfMessage(deps.db, person.id, message.message_id);
  if (found?.status === 'draft') return takeInDraft(ctx, await getEntry(deps.db, found.id), message);
  if (wordsOf(message) !== null) await sayUnused(ctx, message, found);
}

async function takeInDraft(ctx: HesabatContext, draft: Entry, message: Message): Promise<void> {
  const { deps, person, update } = ctx;
  const context = buildQuestionContext(deps, draft, person.locale);
  if (draft.isModeratorEdit && !(await mayEdit(ctx, draft))) {
    await stopModeratorEdit(ctx, context);
    return;
  }
  const typed = draft.answerMessages.find(({ messageId }) => messageId === message.message_id);
  // This update is handled again, and what it changed is written already.
  if (draft.lastUpdateId === update.update_id) {
    return sayChanged(ctx, context, typed ? await viewAnswer(context, typed.question) : []);
  }
  await sayIfReplaced(ctx, draft, message);
  const words = wordsOf(message);
  if (words === null) return;
  if (message.text === undefined && isLikeCommand(words)) return sayCaptionLeft(ctx);
  if (typed?.isTaken) return changeTyped(ctx, context, typed, words);
  const isOpen = typed ? typed.question === draft.openQuestion : draft.openQuestion === 'title';
  // What was refused before is taken as if it were typed now, and so is what is now written under a photo.
  const isCaption = message.text === undefined && !typed;
  if (isOpen && (typed || isCaption)) await takeWords(ctx, context, words);
  else if (isCaption) await keepCaption(ctx, context, words);
  else await sayUnused(ctx, message, null);
}

/** Changes the answer that was typed in a message by the rule of its question. Whatever is open now stays open. */
async function changeTyped(
  ctx: HesabatContext,
  context: QuestionContext,
  typed: AnswerMessage,
  words: string,
): Promise<void> {
  const { deps, draft } = context;
  const { question, messageId } = typed;
  // The draft as it was when that question was asked.
  const others = draft.cities.filter((city) => city.messageId !== messageId);
  const asked: AnswerContext = {
    ...context,
    draft: {
      ...draft,
      openQuestion: question,
      prompt: { buttons: [], ...(typed.first === undefined ? {} : { first: typed.first }) },
      cities: question === 'country' ? others : draft.cities,
    },
    updateId: ctx.update.update_id,
    messageId,
    isEdit: true,
    answerMessages: null,
  };
  const outcome = await stepFor(question).take(asked, { kind: 'text', text: words });
  switch (outcome.kind) {
    case 'say':
      return sayKept(ctx, context, outcome.text);
    case 'prompt': {
      const { prompt } = outcome;
      if (prompt.isRefusal) return sayKept(ctx, context, prompt.text);
      if (question !== 'city') return askBack(ctx, context, typed, prompt);
      const now = await getEntry(deps.db, draft.id);
      if (!findAmbiguous({ draft: now })) return sayIfChanged(ctx, context, now);
      return askBack(ctx, { ...context, draft: now }, typed, prompt);
    }
    case 'answered': {
      const { answer } = outcome;
      const cities = question === 'country' ? await citiesWith(asked, outcome) : undefined;
      const after = { ...draft, ...answer, cities: cities ?? draft.cities };
      if (listChanges(draft, after).length === 0) return;
      const changed = await changeAnswer(deps.db, draft, ctx.update.update_id, answer, { cities });
      return sayIfChanged(ctx, context, changed ?? draft);
    }
    default:
      return askIfOpen(ctx, context);
  }
}

/** The cities of a draft after its country was typed anew: those that were named with it, and those of other messages. */
async function citiesWith(
  { messageId, ...context }: AnswerContext,
  { answer, cities = context.draft.cities }: { answer: WrittenAnswer; cities?: readonly WrittenCity[] },
): Promise<WrittenCity[]> {
  const { draft } = context;
  const named = new Set(cities.map(({ name }) => name));
  const left = draft.cities.filter(({ name }) => !named.has(name));
  const isMoved = answer.country !== draft.country;
  const names = left.map(({ name }) => name);
  const others = isMoved ? await recognizeAll(context, answer.country ?? '', names) : left;
  const source = (name: string) =>
    draft.cities.some((city) => city.name === name)
      ? (draft.cities.find((city) => city.name === name)?.messageId ?? null)
      : messageId;
  return [...others, ...cities].map(({ name, key, isAmbiguous }) => ({
    ...{ name, key, isAmbiguous },
    messageId: source(name),
  }));
}

/** Asks what the new words mean. The draft moves to that question, and comes back to the open one by itself. */
async function askBack(
  ctx: HesabatContext,
  context: QuestionContext,
  typed: AnswerMessage,
  prompt: Prompt,
): Promise<void> {
  const { deps, draft, locale } = context;
  const updateId = ctx.update.update_id;
  const moved = await moveToQuestion(deps.db, draft, updateId, typed.question);
  if (!moved) return askIfOpen(ctx, context);
  const isTaken = typed.question === 'city';
  const answerMessages = addAnswerMessage(draft.answerMessages, { ...typed, isTaken });
  await setAnswerMessages(deps.db, draft.id, answerMessages);
  await showPrompt(buildQuestionContext(deps, moved, locale), prompt);
}

/** Takes what was written under a photo as the title, after a tap on the button that offers it. */
export async function useCaption(ctx: HesabatContext, draft: Entry | null): Promise<void> {
  const { deps, person, t, update } = ctx;
  // There may be such a button under several photos: each takes what is written under its own.
  const photo = ctx.callbackQuery?.message?.reply_to_message;
  const title = draft && readOfferedTitle(photo ? { ...draft, caption: readCaption(photo) } : draft);
  if (draft?.status !== 'draft' || !title) {
    await answerTap(ctx, t('stale-draft'));
    await ignoreFailure(ctx.editMessageReplyMarkup());
    return;
  }
  await answerTap(ctx);
  await ignoreFailure(ctx.editMessageReplyMarkup());
  const context = buildQuestionContext(deps, draft, person.locale);
  if (draft.isModeratorEdit && !(await mayEdit(ctx, draft))) {
    await stopModeratorEdit(ctx, context);
    return;
  }
  const answerMessages = draft.answerMessages.filter(({ question }) => question !== 'title');
  const write = draft.openQuestion === 'title' ? answerQuestion : changeAnswer;
  const changed = await write(deps.db, draft, update.update_id, { title }, { answerMessages });
  await sayIfChanged(ctx, context, changed ?? draft);
}

/** What was typed in a message; null if nothing was. */
function wordsOf(message: Message): string | null {
  return message.text ?? readCaption(message);
}
