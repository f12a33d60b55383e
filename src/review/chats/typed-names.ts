import { Composer } from 'grammy';
import { addToChoice, findChoice } from '#db/queries/review/chats/chat-choices.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { locales } from '#src/domain/locale.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { tidyName } from '#src/domain/text/one-line.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { isCommand } from '#src/telegram/read-update.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { view } from './choose.ts';
import { type ChatsReader, findChatsReader } from './reader.ts';

/** Takes names of countries and categories that an admin typed as a reply to the message that asks what comes to a chat. */
export const typedNames = new Composer<HesabatContext>();

typedNames.on('message', async (ctx, next) => {
  const { deps, message, t } = ctx;
  const replied = message.reply_to_message;
  if (replied?.from?.id !== ctx.me.id || isCommand(ctx) || !isAdmin(ctx)) return next();
  const at = { chatId: ctx.chat.id, messageId: replied.message_id };
  if (!(await findChoice(deps.db, at))) return next();
  const { countries, categoryIds, unknown } = readNames(message.text ?? '', await findChatsReader(ctx));
  await addToChoice(deps.db, at, { countries, categoryIds });
  const choice = await findChoice(deps.db, at);
  if (!choice) return next();
  const { text, buttons } = await view(ctx, choice);
  const options = { entities: text.entities, reply_markup: { inline_keyboard: buttons } };
  await nullIfRejected(ctx.api.editMessageText(at.chatId, at.messageId, text.text, options));
  if (unknown.length === 0) return;
  await ctx.reply(t('chats-unknown', { names: shorten(unknown.join(', '), 200) }), {
    reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true },
  });
});

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
