import {
  type Category,
  getCurrentCampaign,
  listCategories,
  listOwnCountries,
} from '#db/queries/campaigns/campaigns.ts';
import { listModeratorsChats, type ModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import type { Texts } from '#locales/texts.ts';
import { type Country, countryName } from '#src/domain/countries/countries.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';
import { type Takes, takesEverythingElse } from '#src/domain/review/routing.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { checkGroup } from '#src/telegram/groups/check-group.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/** What is needed to tell an admin in words what comes to a chat. */
export interface ChatsReader {
  t: Texts;
  locale: Locale;
  campaignId: number;
  categories: readonly Category[];
  countries: readonly Country[];
}

export async function findChatsReader({ deps, person, t }: HesabatContext): Promise<ChatsReader> {
  const { id: campaignId } = await getCurrentCampaign(deps.db);
  const [categories, own] = await Promise.all([
    listCategories(deps.db, campaignId),
    listOwnCountries(deps.db, campaignId),
  ]);
  return { t, locale: person.locale, campaignId, categories, countries: countriesOf(own) };
}

/** All moderators' chats. The name of a group that the environment named is asked for here. */
export async function listNamedChats({ deps }: Pick<HesabatContext, 'deps'>): Promise<ModeratorsChat[]> {
  const unnamed = (await listModeratorsChats(deps.db)).filter(({ title }) => title === null);
  for (const chat of unnamed) await checkGroup(deps, chat);
  return listModeratorsChats(deps.db);
}

/** "Germany, Austria", "Media", "Germany: Media" or "everything else". */
export function describeTakes(takes: Takes, { t, locale, categories, countries }: ChatsReader): string {
  if (takesEverythingElse(takes)) return t('chats-everything-else');
  // Categories of earlier campaigns are not named: their copies in the current one are.
  const names = categories
    .filter(({ id }) => takes.categoryIds.includes(id))
    .map(({ names }) => inLocale(names, locale));
  const lists = [takes.countries.map((code) => countryName(code, locale, countries)), names];
  const parts = lists.filter((list) => list.length > 0).map((list) => shorten(list.join(', '), 300));
  return parts.join(': ') || t('chats-former-categories');
}
