import { type ButtonId, oneOf } from '#src/telegram/button-ids.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { placeButtons } from './buttons.ts';
import { readCampaignCities } from './campaign-cities.ts';
import {
  askForPrintedName,
  type CityOf,
  removePrintedName,
  usePrintedName,
} from './printed-name-question.ts';
import { type Reader, type Screen, sortCities, viewPlace, viewPlaces } from './view.ts';

/** /places: the cities of the current campaign and how each is printed, for admins. */
export const placesCommand: Command = {
  name: 'places',
  for: 'admin',
  where: 'private',
  listed: 'menu and help',
  run: (ctx) => showList(ctx, 0),
};

/** What the buttons of /places do. If a city is not found any more, the list is shown. */
export const placesTaps = onTaps(placeButtons, {
  list: (ctx, { page }) => showList(ctx, page),
  open: (ctx, { city: id }) => withCity(ctx, id, ({ city }, reader) => show(ctx, viewPlace(city, reader))),
  ask: (ctx, { city: id, locale }) => withCity(ctx, id, (of) => askForPrintedName(ctx, of, locale)),
  remove: (ctx, { city: id, locale }) => withCity(ctx, id, (of) => removePrintedName(ctx, of, locale)),
  use: (ctx, { city: id, locale, ...offered }) =>
    withCity(ctx, id, (of) => usePrintedName(ctx, of, locale, offered)),
});

async function withCity(
  ctx: HesabatContext,
  id: ButtonId | null,
  act: (of: CityOf, reader: Reader) => Promise<void>,
): Promise<void> {
  const { campaignId, cities, reader } = await readCampaignCities(ctx, { city: id });
  const city = oneOf(cities, id);
  if (city) return act({ city, campaignId }, reader);
  await showList(ctx, 0);
  endPendingReply(ctx, 'place');
}

async function showList(ctx: HesabatContext, page: number): Promise<void> {
  const { campaignId, cities, reader } = await readCampaignCities(ctx);
  await show(ctx, viewPlaces(sortCities(cities, reader), page, reader, campaignId));
}

async function show(ctx: HesabatContext, { text, buttons }: Screen): Promise<void> {
  await showInPlace(ctx, text, buttons);
}
