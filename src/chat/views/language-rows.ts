import type { InlineKeyboardButton } from 'grammy/types';
import { type Locale, locales } from '#src/domain/locale.ts';

/** A button for each language, two in a row. */
export function languageRows(button: (language: Locale) => InlineKeyboardButton): InlineKeyboardButton[][] {
  const buttons = locales.map(button);
  return [buttons.slice(0, 2), buttons.slice(2)];
}
