import { addPrintedNames } from '#db/queries/places/printed-name-overrides.ts';
import { countMissingNames } from '#src/campaigns/missing-names.ts';
import type { Locale } from '#src/domain/locale.ts';
import { readCampaignCities } from '#src/places/campaign-cities.ts';
import { suggestMissingNames } from '#src/places/missing-names.ts';
import { sortCities } from '#src/places/view.ts';
import type { ButtonId } from '#src/telegram/button-ids.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import { namesButtons } from '#src/telegram/buttons/names.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { sendNamesSheet } from './sheet/send-sheet.ts';
import { digestSuggestions, listSure, viewLacking } from './view.ts';

/** What the buttons about missing names do. */
export const namesTaps = onTaps(namesButtons, {
  list: (ctx, { campaign, locale, page }) => showNames(ctx, { campaign, locale, page }),
  accept: (ctx, { campaign, locale, seen }) => acceptSuggestions(ctx, { campaign, locale }, seen),
  sheet: (ctx, { campaign }) => sendNamesSheet(ctx, campaign),
});

interface Wanted {
  campaign: ButtonId | null;
  locale: Locale;
}

async function readNames(ctx: HesabatContext, { campaign, locale }: Wanted) {
  const { campaignId, cities, reader, state } = await readCampaignCities(ctx, { campaign });
  const names = await suggestMissingNames(ctx.deps.db, sortCities(cities, reader), locale);
  return {
    lacking: { campaignId, locale, names, ofCampaign: state ? countMissingNames(state, locale) : 0 },
    reader,
  };
}

async function showNames(
  ctx: HesabatContext,
  { page, ...wanted }: Wanted & { page: number },
  headline: string | null = null,
): Promise<void> {
  const { lacking, reader } = await readNames(ctx, wanted);
  const { text, buttons } = viewLacking(lacking, page, reader, headline);
  const tapped = ctx.callbackQuery?.message;
  // The picture of the totals stays, with the buttons below it.
  if (tapped && 'photo' in tapped && tapped.photo) {
    await ctx.reply(text.text, { entities: text.entities, reply_markup: { inline_keyboard: buttons } });
  } else await showInPlace(ctx, text, buttons);
}

/**
 * Accepts what is suggested for a language, if it is still what this admin was shown; else the list is shown as it is
 * now. Names that another admin has set meanwhile stay.
 */
async function acceptSuggestions(ctx: HesabatContext, wanted: Wanted, seen: string): Promise<void> {
  const { deps, person, t } = ctx;
  const { locale } = wanted;
  const { lacking } = await readNames(ctx, wanted);
  if (digestSuggestions(lacking.names) !== seen) {
    return showNames(ctx, { ...wanted, page: 0 }, t('names-changed'));
  }
  const names = listSure(lacking.names).map(({ city: { country, key }, name }) => ({
    country,
    key,
    locale,
    name,
  }));
  const count = await addPrintedNames(deps.db, names, person.id);
  await showNames(ctx, { ...wanted, page: 0 }, t('names-accepted', { count }));
}
