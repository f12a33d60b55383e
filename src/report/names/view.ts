import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Texts } from '#locales/texts.ts';
import { campaignButtons } from '#src/campaigns/buttons.ts';
import { type Country, countryFlag, countryName } from '#src/domain/countries/countries.ts';
import { type Locale, languageNames } from '#src/domain/locale.ts';
import { placeButtons } from '#src/places/buttons.ts';
import { digestShown } from '#src/places/digest.ts';
import { isInReport, type MissingName } from '#src/places/missing-names.ts';
import { namesButtons } from '#src/telegram/buttons/names.ts';
import { pageRow } from '#src/telegram/views/page-row.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

const perPage = 8;

/** Longer names are shortened to so many letters. */
const longest = 40;

interface Screen {
  text: FormattedString;
  buttons: InlineKeyboardButton[][];
}

/** What a report in a language lacks. */
export interface Lacking {
  campaignId: number;
  /** The language. */
  locale: Locale;
  /** In the order in which they are shown. */
  names: readonly MissingName[];
  /** How many names of the campaign itself are missing. */
  ofCampaign: number;
}

/** A page of the names that are missing in a language, with what is suggested, and the button that accepts all of it. */
export function viewLacking(
  { campaignId, locale, names, ofCampaign }: Lacking,
  page: number,
  { t, countries, ...reader }: { t: Texts; locale: Locale; countries: readonly Country[] },
  headline: string | null = null,
): Screen {
  const pages = Math.ceil(names.length / perPage);
  const shown = Math.min(page, Math.max(pages - 1, 0));
  const rows = names.slice(shown * perPage, (shown + 1) * perPage);
  const lines = rows.flatMap(({ city, typed, suggestion }, index) => [
    ...(rows[index - 1]?.city.country === city.country
      ? []
      : [
          '',
          `${countryFlag(city.country)} ${countryName(city.country, reader.locale, countries)}`.trimStart(),
        ]),
    `· ${shorten(typed, longest)} → ${suggestion ? shorten(suggestion.name, longest) : '?'}${suggestion?.isOther ? ' ⚠️' : ''}`,
  ]);
  const waiting = names.filter(({ city }) => !isInReport(city)).length;
  const sure = listSure(names);
  const language = languageNames[locale];
  const end = [
    ...(names.some(({ suggestion }) => suggestion === null) ? [t('names-unknown')] : []),
    ...(names.some(({ suggestion }) => suggestion?.isOther) ? [t('names-other')] : []),
    ...(waiting > 0 ? [t('names-waiting', { count: waiting })] : []),
  ];
  const of = { campaign: campaignId, locale };
  return {
    text: FormattedString.join(
      [
        ...(headline === null ? [] : [FormattedString.b(headline), '']),
        t(names.length > 0 ? 'names-list' : 'names-none', { language, count: names.length }),
        ...lines,
        ...(end.length > 0 ? ['', ...end] : []),
      ],
      '\n',
    ),
    buttons: [
      ...(sure.length > 0
        ? [
            [
              namesButtons.accept.show(t('button-names-accept', { count: sure.length }), {
                ...of,
                seen: digestSuggestions(names),
              }),
            ],
          ]
        : []),
      ...rows.map(({ city, typed }) => [
        placeButtons.ask.show(`✏️ ${shorten(typed, longest)}`, { city: city.id, locale }),
      ]),
      ...pageRow(t, { page: shown, pages }, (to) => namesButtons.list.data({ ...of, page: to })),
      ...(names.length > 0
        ? [[namesButtons.sheet.show(t('button-names-sheet'), { campaign: campaignId })]]
        : []),
      ...(ofCampaign > 0
        ? [
            [
              campaignButtons.translations.show(t('button-names-campaign', { count: ofCampaign }), {
                ...{ campaign: campaignId, value: '', detail: '' },
              }),
            ],
          ]
        : []),
      [placeButtons.list.show(t('button-to-places'), { page: 0 })],
    ],
  };
}

/** The suggestions that can be accepted together. */
export function listSure(names: readonly MissingName[]): Array<MissingName & { name: string }> {
  return names.flatMap((missing) =>
    missing.suggestion && !missing.suggestion.isOther ? [{ ...missing, name: missing.suggestion.name }] : [],
  );
}

export function digestSuggestions(names: readonly MissingName[]): string {
  return digestShown(listSure(names).map(({ city, name }) => [city.country, city.key, name]));
}
