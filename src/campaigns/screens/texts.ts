import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import { backButton, campButton, type Screen, type Viewing } from '#src/campaigns/screen.ts';
import { usualName } from '#src/domain/campaigns/usual-name.ts';
import { isCountryCode } from '#src/domain/countries/countries.ts';
import { inLocale, type LocalizedText, languageNames, locales } from '#src/domain/locale.ts';
import { languageRows } from '#src/telegram/views/language-rows.ts';

/** A line per language; what is missing is marked. */
export function inAllLanguages(texts: LocalizedText): string[] {
  return locales.map(
    (locale) => `${texts[locale] ? '✅' : '▫️'} ${languageNames[locale]}: ${texts[locale] ?? '—'}`,
  );
}

/** A button per language that asks for the text in it. */
export function languageButtons(
  viewing: Viewing,
  action: string,
  value: string | number = '',
): InlineKeyboardButton[][] {
  return languageRows((locale) => campButton(viewing, `✏️ ${languageNames[locale]}`, action, value, locale));
}

export function viewTitles(viewing: Viewing): Screen {
  const { state, t } = viewing;
  const lines = [FormattedString.b(t('campaign-titles')), ...inAllLanguages(state.titles)];
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

/** All that readers see, in all languages: what is missing in one is shown to them in another. */
export function viewTranslations(viewing: Viewing): Screen {
  const { state, t, locale } = viewing;
  const parts: Array<[string, LocalizedText]> = [
    [t('campaign-titles'), state.titles],
    [t('campaign-organizations'), state.organizationNames],
    ...state.categories
      .filter(({ isRetired }) => !isRetired)
      .map(({ names }): [string, LocalizedText] => [`🏷 ${inLocale(names, locale)}`, names]),
    ...state.countries.map(({ code, names }): [string, LocalizedText] => [
      `🌍 ${inLocale(names, locale)}`,
      { ...usualNames(viewing, code), ...names },
    ]),
  ];
  const lines = parts.flatMap(([name, texts]) => [FormattedString.b(name), ...inAllLanguages(texts), '']);
  return {
    text: FormattedString.join([...lines, t('campaign-missing-note')], '\n'),
    buttons: [backButton(viewing, 'main')],
  };
}

/** A country of ISO has a name in every language. */
function usualNames({ state }: Viewing, code: string): LocalizedText {
  if (!isCountryCode(code)) return {};
  return Object.fromEntries(locales.map((locale) => [locale, usualName(state, code, locale)]));
}
