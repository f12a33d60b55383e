import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import { countEntries } from '#db/queries/campaigns/state.ts';
import { type CampaignAction, campButton } from '#src/campaigns/buttons.ts';
import { type Screen, titleOf, type Viewing } from '#src/campaigns/screen.ts';
import { sayZone } from '#src/campaigns/zone-words.ts';
import type { CategoryState } from '#src/domain/campaigns/state.ts';
import { countryName } from '#src/domain/countries/countries.ts';
import { printedCountriesOf } from '#src/domain/countries/of-campaign.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';
import { chatButtons } from '#src/telegram/buttons/moderator-chats.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/** Longer lists are cut on this screen: each has a screen of its own. */
const mostLetters = 300;

/** Everything about a campaign at a glance, with buttons to change it. */
export async function viewMain(viewing: Viewing): Promise<Screen> {
  const { db, state, t, locale } = viewing;
  const counts = await countEntries(db, state.id);
  const isCurrent = state.current.id === state.id;
  const offered = state.categories.filter(({ isRetired }) => !isRetired);
  const retired = state.categories.filter(({ isRetired }) => isRetired);
  const countries = printedCountriesOf(state);
  const ownCountries = state.countries.map(({ code }) => countryName(code, locale, countries));
  const lines = [
    FormattedString.b(titleOf(viewing)),
    [
      t(state.isClosed ? 'campaign-closed' : 'campaign-open'),
      isCurrent
        ? t('campaign-current')
        : t('campaign-not-current', { campaign: inLocale(state.current.titles, locale) }),
    ].join(' · '),
    `🗓 ${state.days ? formatRange(state.days, locale) : t('campaign-no-days')}`,
    t('campaign-time-zone', { zone: sayZone(viewing, viewing.timeZone) }),
    t('campaign-counts', counts),
    '',
    FormattedString.b(t('campaign-categories')),
    ...offered.map((category, index) => `${index + 1}. ${viewCategoryLine(viewing, category)}`),
    ...(retired.length > 0 ? [t('campaign-retired', { categories: namesOf(retired, locale) })] : []),
    '',
    t('campaign-own-countries', {
      countries: shorten(ownCountries.join(', '), mostLetters) || t('campaign-none'),
    }),
    t('campaign-organization', {
      name: inLocale(state.organizationNames, locale) || t('campaign-none'),
    }),
    t('campaign-contact', { contact: state.contact ?? t('campaign-none') }),
    t('campaign-logo', { is: state.logo === null ? 'none' : 'there' }),
  ];
  return { text: FormattedString.join(lines, '\n'), buttons: buttonsOf(viewing, isCurrent) };
}

function namesOf(categories: readonly CategoryState[], locale: Locale): string {
  return shorten(categories.map(({ names }) => inLocale(names, locale)).join(', '), mostLetters);
}

/** "Media (articles, at least 2 photos)". */
export function viewCategoryLine({ t, locale }: Viewing, category: CategoryState): string {
  return t('campaign-category', {
    name: shorten(inLocale(category.names, locale), 60),
    unit: t(`campaign-unit-${category.unit}`),
    least: category.leastPhotos,
  });
}

function buttonsOf(viewing: Viewing, isCurrent: boolean): InlineKeyboardButton[][] {
  const { state, t } = viewing;
  const to = (text: string, action: CampaignAction) => campButton(viewing, text, action);
  return [
    [to(t('button-titles'), 'titles'), to(t('button-days'), 'days')],
    [to(t('button-categories'), 'categories'), to(t('button-countries'), 'countries')],
    [to(t('button-organization'), 'organizations'), to(t('button-contact'), 'contact')],
    [to(t('button-logo'), 'logo'), to(t('button-time-zone'), 'time-zone')],
    [to(t('button-translations'), 'translations')],
    [chatButtons.list.show(t('button-chats'))],
    [
      state.isClosed ? to(t('button-reopen'), 'reopen') : to(t('button-close'), 'close'),
      to(t('button-history'), 'history'),
    ],
    ...(isCurrent ? [] : [[to(t('button-switch'), 'switch')]]),
    [to(t('button-campaigns'), 'campaigns'), to(t('button-new-campaign'), 'start')],
  ];
}
