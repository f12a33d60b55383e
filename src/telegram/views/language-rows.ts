import type { InlineKeyboardButton } from 'grammy/types';
import { type Locale, locales } from '#src/domain/locale.ts';
import { inRows } from './in-rows.ts';

/** A button for each language, two in a row. */
export function languageRows(button: (language: Locale) => InlineKeyboardButton): InlineKeyboardButton[][] {
  return inRows(locales.map(button), 2);
}
