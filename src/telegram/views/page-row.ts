import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Texts } from '#locales/texts.ts';
import { idleButton } from '#src/telegram/buttons/idle-button.ts';

/** The row that turns the pages of a list, the first being 0: none where there is one page only. */
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
