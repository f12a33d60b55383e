import { InputFile } from 'grammy';
import { inLocale, locales } from '#src/domain/locale.ts';
import { readCampaignCities } from '#src/places/campaign-cities.ts';
import { suggestNames } from '#src/places/missing-names.ts';
import { sortCities } from '#src/places/view.ts';
import type { ButtonId } from '#src/telegram/button-ids.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { buildNamesSheet } from './build-sheet.ts';

/** Sends the sheet of all cities of a campaign, to be filled in and sent back. */
export async function sendNamesSheet(ctx: HesabatContext, campaign: ButtonId | null): Promise<void> {
  const { deps, person, t } = ctx;
  const { campaignId, cities, reader, state } = await readCampaignCities(ctx, { campaign });
  if (cities.length === 0) {
    await ctx.reply(t('places-none'));
    return;
  }
  const suggestions = await suggestNames(deps.db, cities, locales);
  const title = state ? inLocale(state.titles, person.locale) : '';
  const sheet = { campaignId, title, cities: sortCities(cities, reader), suggestions };
  const file = new InputFile(await buildNamesSheet(sheet, reader), 'hesabat-city-names.xlsx');
  await ctx.replyWithDocument(file, { caption: t('names-sheet-caption') });
}
