import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import { backButton, campButton, type QuestionName } from '#src/campaigns/buttons.ts';
import { lacksCategoryName, lacksTitle } from '#src/campaigns/missing-names.ts';
import type { Screen, Viewing } from '#src/campaigns/screen.ts';
import { usualName } from '#src/domain/campaigns/usual-name.ts';
import { isCountryCode } from '#src/domain/countries/countries.ts';
import { inLocale, type Locale, type LocalizedText, languageNames, locales } from '#src/domain/locale.ts';
import { languageRows } from '#src/telegram/views/language-rows.ts';

/** The text in each language, a line each. Those that nobody set are marked. */
export function inAllLanguages(texts: LocalizedText, lacks: Lacks = (_, locale) => !texts[locale]): string[] {
  return locales.map(
    (locale) => `${lacks(texts, locale) ? '▫️' : '✅'} ${languageNames[locale]}: ${texts[locale] ?? '—'}`,
  );
}

/** Whether nobody set a text in a language. */
type Lacks = (texts: LocalizedText, locale: Locale) => boolean;

/** A button per language that asks for the text in it. */
export function languageButtons(
  viewing: Viewing,
  action: QuestionName,
  value: string | number = '',
): InlineKeyboardButton[][] {
  return languageRows((locale) => campButton(viewing, `✏️ ${languageNames[locale]}`, action, value, locale));
}

export function viewTitles(viewing: Viewing): Screen {
  const { state, t } = viewing;
  const lines = [FormattedString.b(t('campaign-titles')), ...inAllLanguages(state.titles, lacksTitle)];
  return {
    text: FormattedString.join(lines, '\n'),
    buttons: [...languageButtons(viewing, 'title'), backButton(viewing, 'main')],
  };
}

export function viewOrganizations(viewing: Viewing): Screen {
  const { state, t } = viewing;
  const lines = [FormattedString.b(t('campaign-organizations')), ...inAllLanguages(state.organizationNames)];
  return {
    text: FormattedString.join(lines, '\n'),
    buttons: [...languageButtons(viewing, 'organization'), backButton(viewing, 'main')],
  };
}

/** All texts that readers see, in all languages. A reader whose language has none sees another language. */
export function viewTranslations(viewing: Viewing): Screen {
  const { state, t, locale } = viewing;
  const parts: Array<[string, LocalizedText, Lacks?]> = [
    [t('campaign-titles'), state.titles, lacksTitle],
    [t('campaign-organizations'), state.organizationNames],
    ...state.categories
      .filter(({ isRetired }) => !isRetired)
      .map(({ names }): [string, LocalizedText, Lacks] => [
        `🏷 ${inLocale(names, locale)}`,
        names,
        lacksCategoryName,
      ]),
    ...state.countries.map(({ code, names }): [string, LocalizedText] => [
      `🌍 ${inLocale(names, locale)}`,
      { ...usualNames(viewing, code), ...names },
    ]),
  ];
  const lines = parts.flatMap(([name, texts, lacks]) => [
    FormattedString.b(name),
    ...inAllLanguages(texts, lacks),
    '',
  ]);
  return {
    text: FormattedString.join([...lines, t('campaign-missing-note')], '\n'),
    buttons: [
      [
        campButton(viewing, t('button-titles'), 'titles'),
        campButton(viewing, t('button-organization'), 'organizations'),
      ],
      [campButton(viewing, t('button-categories'), 'categories')],
      backButton(viewing, 'main'),
    ],
  };
}

/** The usual names of an ISO country, which has one in every language; empty for other countries. */
function usualNames({ state }: Viewing, code: string): LocalizedText {
  if (!isCountryCode(code)) return {};
  return Object.fromEntries(locales.map((locale) => [locale, usualName(state, code, locale)]));
}
