import { FormattedString, fmt } from '@grammyjs/parse-mode';
import { InputFile } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { setPrompt } from '#db/queries/entries/drafts.ts';
import type { Entry } from '#db/queries/entries/entries.ts';
import { noteEntryMessages } from '#db/queries/review/entry-messages.ts';
import { textsIn } from '#locales/texts.ts';
import type { Deps, Messaging } from '#src/deps.ts';
import { type PromptState, wordsOf } from '#src/domain/entries/last-prompt.ts';
import { previousTo, stepOf } from '#src/domain/entries/questions.ts';
import type { Locale } from '#src/domain/locale.ts';
import { askButton } from '#src/telegram/buttons/ask.ts';
import { ignoreFailure, isRejection } from '#src/telegram/failures/rejections.ts';
import { longestCaption } from '#src/telegram/limits.ts';
import { currentThread } from '#src/telegram/threads.ts';
import { stepFor } from './questions/all-questions.ts';
import { putKeyboardAway } from './questions/country/location.ts';
import { button, type Prompt, type QuestionContext } from './questions/question.ts';

export function buildQuestionContext(deps: Deps, draft: Entry, locale: Locale): QuestionContext {
  return { deps, draft, locale, t: textsIn(locale) };
}

/** Asks the question that the draft is at. `tapped` is the message whose button led here. */
export async function askQuestion(context: QuestionContext, tapped: number | null = null): Promise<void> {
  await showPrompt(context, await stepFor(context.draft.openQuestion).ask(context), tapped);
}

/**
 * Shows a prompt in place of the one that was tapped. If nothing was tapped, sends a new message. The message that
 * asked before loses its buttons, so that there is one place to tap.
 */
export async function showPrompt(
  context: QuestionContext,
  prompt: Prompt,
  tapped: number | null = null,
): Promise<void> {
  const { deps, draft } = context;
  const chatId = draft.personId;
  if (chatId === null) return;
  await putKeyboardAway(context);
  const text = withStep(context, prompt);
  const reply_markup = { inline_keyboard: [...prompt.buttons, navigation(context, prompt)] };
  const thread = currentThread(chatId);
  const asked = buildState(prompt, reply_markup.inline_keyboard);
  const state = thread === null ? asked : { ...asked, thread };
  const inPlace = tapped !== null && tapped === draft.promptMessageId && !prompt.picture;
  if (inPlace && (await editedInPlace(deps, chatId, tapped, text, reply_markup))) {
    await setPrompt(deps.db, draft, { messageId: tapped, state });
    return;
  }
  const old = draft.promptMessageId;
  const picture = prompt.picture ? new InputFile(prompt.picture, 'preview.jpg') : null;
  const fits = text.caption.length <= longestCaption;
  if (picture && !fits) await deps.api.sendPhoto(chatId, picture);
  const sent =
    picture && fits
      ? await deps.api.sendPhoto(chatId, picture, {
          caption: text.caption,
          caption_entities: text.caption_entities,
          reply_markup,
        })
      : await deps.api.sendMessage(chatId, text.text, { entities: text.entities, reply_markup });
  // A moderator edits another person's entry. If that is withdrawn, this message has to be deleted too.
  if (draft.isModeratorEdit && draft.corrects !== null) {
    await noteEntryMessages(deps.db, {
      entryIds: [draft.corrects],
      chatId,
      messageIds: [sent.message_id],
    });
  }
  const isCurrent = await setPrompt(deps.db, draft, { messageId: sent.message_id, state });
  // The question was answered while this message was being sent, and the next question is already there.
  if (!isCurrent) await ignoreFailure(deps.api.deleteMessage(chatId, sent.message_id));
  else if (old !== null) await ignoreFailure(deps.api.editMessageReplyMarkup(chatId, old));
}

/** Takes the buttons off the message that asked last. */
export async function endPrompt(context: QuestionContext): Promise<void> {
  const { deps, draft } = context;
  await putKeyboardAway(context);
  if (draft.personId === null || draft.promptMessageId === null) return;
  await ignoreFailure(deps.api.editMessageReplyMarkup(draft.personId, draft.promptMessageId));
}

async function editedInPlace(
  deps: Pick<Messaging, 'api'>,
  chatId: number,
  messageId: number,
  text: FormattedString,
  reply_markup: { inline_keyboard: InlineKeyboardButton[][] },
): Promise<boolean> {
  try {
    await deps.api.editMessageText(chatId, messageId, text.text, { entities: text.entities, reply_markup });
    return true;
  } catch (error) {
    if (!isRejection(error)) throw error;
    // A picture has no text to edit, and an old message may be gone. Then a new message asks.
    return error.description.includes('message is not modified');
  }
}

/** The actions whose buttons may also be typed. Names of places, days and categories are read by their steps. */
const typable = [
  ...['back', 'again', 'cancel', 'keep', 'done', 'submit', 'several', 'change', 'remove', 'more'],
  ...['same', 'other'],
];

function buildState({ first, replaces, city }: Prompt, keyboard: InlineKeyboardButton[][]): PromptState {
  const buttons = keyboard.flat().flatMap((shown) => {
    const tap = askButton.read('callback_data' in shown ? shown.callback_data : undefined);
    if (!tap || !typable.includes(tap.action)) return [];
    return [{ words: wordsOf(shown.text), action: tap.action, value: tap.value }];
  });
  return {
    buttons,
    ...(first === undefined ? {} : { first }),
    ...(replaces ? { replaces } : {}),
    ...(city === undefined ? {} : { city }),
  };
}

function withStep({ draft, t }: QuestionContext, prompt: Prompt): FormattedString {
  const where = draft.original
    ? t(draft.isModeratorEdit ? 'moderator-edit' : 'correcting', { number: String(draft.original.number) })
    : t('step', stepOf(draft.openQuestion));
  const step = FormattedString.i(where);
  return prompt.picture === undefined ? fmt`${step}\n\n${prompt.text}` : fmt`${prompt.text}\n\n${step}`;
}

function navigation(context: QuestionContext, prompt: Prompt): InlineKeyboardButton[] {
  const { draft, t } = context;
  const back = prompt.isAskedBack ? 'again' : previousTo(draft) ? 'back' : null;
  return [
    ...(back ? [button(context, t('button-back'), back)] : []),
    button(context, t('button-cancel'), 'cancel'),
  ];
}
