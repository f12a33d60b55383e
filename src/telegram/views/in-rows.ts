import type { InlineKeyboardButton } from 'grammy/types';

/** Splits buttons into rows of `perRow`. */
export function inRows(buttons: InlineKeyboardButton[], perRow: number): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  for (let start = 0; start < buttons.length; start += perRow)
    rows.push(buttons.slice(start, start + perRow));
  return rows;
}
