import { Composer } from 'grammy';
import { answerTap } from '#src/chat/answer-tap.ts';
import { decodeButton, readId } from '#src/chat/callback-data.ts';
import { type HesabatContext, isAdmin } from '#src/chat/context.ts';
import { showInPlace } from '#src/chat/show-in-place.ts';
import { sortCities, viewPlace, viewPlaces } from '#src/chat/views/places-view.ts';
import { locales } from '#src/domain/locale.ts';
import { endAsking } from '../end-asking.ts';
import { askForForm, readCities, removeForm } from '../place-question.ts';

/** /places: the cities of the current campaign and how each is printed, for admins. */
export const places = new Composer<HesabatContext>();

places.command('places', async (ctx) => {
  if (ctx.chat.type !== 'private') return ctx.reply(ctx.t('not-for-groups'));
  if (!isAdmin(ctx)) return ctx.reply(ctx.t('setup-refused', { id: String(ctx.person.id) }));
  await showList(ctx, 0);
});

places.chatType('private').callbackQuery(/^place:/, async (ctx) => {
  if (!isAdmin(ctx)) return answerTap(ctx, ctx.t('toast-role'));
  const { action, value = '', locale } = decodeButton(ctx.callbackQuery.data, 'place') ?? {};
  const id = readId(value);
  const language = locales.find((known) => known === locale);
  await answerTap(ctx);
  if (action === 'ask' && id !== null && language) return askForForm(ctx, id, language);
  if (action === 'remove' && id !== null && language) await removeForm(ctx, id, language);
  else if (action === 'open' && id !== null) await showCity(ctx, id);
  else await showList(ctx, id ?? 0);
  // Whoever taps on does not write the name any more.
  await endAsking(ctx, 'place');
});

async function showList(ctx: HesabatContext, page: number): Promise<void> {
  const { cities, reader } = await readCities(ctx);
  const { text, buttons } = viewPlaces(sortCities(cities, reader), page, reader);
  await showInPlace(ctx, text, buttons);
}

async function showCity(ctx: HesabatContext, id: number): Promise<void> {
  const { cities, reader } = await readCities(ctx);
  const city = cities.find((known) => known.id === id);
  if (!city) return showList(ctx, 0);
  const { text, buttons } = viewPlace(city, reader);
  await showInPlace(ctx, text, buttons);
}
