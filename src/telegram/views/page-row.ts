import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Texts } from '#locales/texts.ts';
import { idleButton } from '#src/telegram/buttons/idle.ts';

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
      idleButton.show(t('my-page', { page: page + 1, pages })),
      ...(page < pages - 1 ? [InlineKeyboard.text('›', turnTo(page + 1))] : []),
    ],
  ];
}
