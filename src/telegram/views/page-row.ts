import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Texts } from '#locales/texts.ts';
import { encodeButton } from '#src/telegram/callback-data.ts';

/** The row of buttons that turns the pages of a list; no row if there is only one page. Pages count from 0. */
export function pageRow(
  t: Texts,
  { page, pages }: { page: number; pages: number },
  turnTo: (page: number) => string,
): InlineKeyboardButton[][] {
  if (pages <= 1) return [];
  return [
    [
      ...(page > 0 ? [InlineKeyboard.text('‹', turnTo(page - 1))] : []),
      InlineKeyboard.text(t('my-page', { page: page + 1, pages }), encodeButton('none', {})),
      ...(page < pages - 1 ? [InlineKeyboard.text('›', turnTo(page + 1))] : []),
    ],
  ];
}
