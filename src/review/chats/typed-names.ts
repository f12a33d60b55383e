import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, type Filter } from 'grammy';
import type { Message } from 'grammy/types';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import {
  addToChoice,
  type ChatChoice,
  findAskedChoice,
  findChoice,
  moveChoice,
} from '#db/queries/review/chats/chat-choices.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { locales } from '#src/domain/locale.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { tidyName } from '#src/domain/text/one-line.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { ignoreFailure, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { isToAnswer } from '#src/telegram/notices/say-once.ts';
import { readCaption } from '#src/telegram/read-message.ts';
import { isCommand } from '#src/telegram/read-update.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { askForNames } from './ask-for-names.ts';
import { view } from './choose.ts';
import { pendingNames } from './pending-names.ts';
import { type ChatsReader, findChatsReader } from './reader.ts';

/**
 * Takes names of countries and categories that an admin typed as a reply to a message that asks what comes to a chat. In
 * private no reply is needed: see `names-in-private.ts`.
 */
export const typedNames = new Composer<HesabatContext>();

typedNames.on('message', async (ctx, next) => {
  const { deps, message } = ctx;
  const replied = message.reply_to_message;
  if (replied?.from?.id !== ctx.me.id || isCommand(ctx) || !isAdmin(ctx)) return next();
  const asked = await findAskedChoice(deps.db, { chatId: ctx.chat.id, messageId: replied.message_id });
  if (!asked) return next();
  if (ctx.chat.type === 'private') return takeNamesInPrivate(ctx, asked);
  // The photos of an album are messages of their own.
  if (!(await isToAnswer(ctx, 'names'))) return;
  const { choice, problem } = await addNames(ctx, message, asked);
  if (choice) {
    const { text, buttons } = await view(ctx, choice);
    const options = { entities: text.entities, reply_markup: { inline_keyboard: buttons } };
    await nullIfRejected(ctx.api.editMessageText(choice.chatId, choice.messageId, text.text, options));
  }
  if (problem !== null) await askForNames(ctx, asked, problem);
});

/**
 * Takes them in private, and shows the question again below what was typed, with what is chosen now: it goes on there.
 */
export async function takeNamesInPrivate(
  ctx: Filter<HesabatContext, 'message'>,
  asked: ChatChoice,
): Promise<void> {
  const { deps, message, person } = ctx;
  const { choice, problem } = await addNames(ctx, message, asked);
  const { text, buttons } = await view(ctx, choice ?? asked);
  const shown = FormattedString.join([...(problem === null ? [] : [problem, '']), text], '\n');
  const { message_id: messageId } = await ctx.reply(shown.text, {
    entities: shown.entities,
    reply_markup: { inline_keyboard: buttons },
  });
  await deps.db.transaction(async (tx) => {
    await moveChoice(tx, asked, messageId);
    await setPendingReply(tx, person.id, pendingNames(messageId));
  });
  await ignoreFailure(ctx.api.editMessageReplyMarkup(asked.chatId, asked.messageId));
}

/**
 * Adds what a message names to what is chosen.
 * @returns the choice if that changed it, and what to say about names that are not known, or if there are none
 */
async function addNames(
  ctx: HesabatContext,
  message: Message,
  at: ChatChoice,
): Promise<{ choice: ChatChoice | null; problem: string | null }> {
  const { deps, t } = ctx;
  const typed = message.text ?? readCaption(message) ?? '';
  const { countries, categoryIds, unknown } = readNames(typed, await findChatsReader(ctx));
  const isNamed = countries.length + categoryIds.length > 0;
  if (isNamed) await addToChoice(deps.db, at, { countries, categoryIds });
  const choice = isNamed ? await findChoice(deps.db, at) : null;
  if (unknown.length > 0) {
    return { choice, problem: t('chats-unknown', { names: shorten(unknown.join(', '), 200) }) };
  }
  return { choice, problem: isNamed ? null : t('chats-names') };
}

/** Reads "Germany, Austria, Media". */
function readNames(
  text: string,
  { categories, countries: known }: Pick<ChatsReader, 'categories' | 'countries'>,
): { countries: string[]; categoryIds: number[]; unknown: string[] } {
  const countries: string[] = [];
  const categoryIds: number[] = [];
  const unknown: string[] = [];
  for (const name of text.split(/[,;\n]/).map(tidyName)) {
    const key = foldName(name);
    if (key === '') continue;
    const category = categories.find(({ names }) =>
      locales.some((locale) => foldName(names[locale] ?? '') === key),
    );
    const country = category ? null : findCountry(name, known);
    if (category) categoryIds.push(category.id);
    else if (country?.kind === 'found') countries.push(country.code);
    else unknown.push(name);
  }
  return { countries, categoryIds, unknown };
}
