import { Composer } from 'grammy';
import { locales } from '#src/domain/locale.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { oneOf, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, readNumber } from '#src/telegram/callback-data.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { askForPrintedName, readCities, removePrintedName } from './printed-name-question.ts';
import { type Screen, sortCities, viewPlace, viewPlaces } from './view.ts';

/** /places: the cities of the current campaign and how each is printed, for admins. */
export const placesCommand: Command = {
  name: 'places',
  for: 'admin',
  where: 'private',
  listed: 'menu and help',
  run: (ctx) => showList(ctx, 0),
};

/** The buttons of /places. */
export const places = new Composer<HesabatContext>();

places.chatType('private').callbackQuery(/^place:/, async (ctx) => {
  if (!isAdmin(ctx)) return answerTap(ctx, ctx.t('toast-role'));
  const { action, value = '', locale } = decodeButton(ctx.callbackQuery.data, 'place') ?? {};
  const language = locales.find((known) => known === locale);
  await answerTap(ctx);
  const { cities, reader } = await readCities(ctx);
  // The rows of a city are others once an entry is corrected: then the list shows where it is now.
  const city = action === 'list' ? undefined : oneOf(cities, readId(value));
  if (action === 'ask' && city && language) return askForPrintedName(ctx, city, language);
  if (action === 'remove' && city && language) await removePrintedName(ctx, city, language);
  else if (action === 'open' && city) await show(ctx, viewPlace(city, reader));
  else await showList(ctx, action === 'list' ? (readNumber(value) ?? 0) : 0);
  // Whoever taps on does not write the name any more.
  endPendingReply(ctx, 'place');
});

async function showList(ctx: HesabatContext, page: number): Promise<void> {
  const { cities, reader } = await readCities(ctx);
  await show(ctx, viewPlaces(sortCities(cities, reader), page, reader));
}

async function show(ctx: HesabatContext, { text, buttons }: Screen): Promise<void> {
  await showInPlace(ctx, text, buttons);
}
