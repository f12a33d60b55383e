import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { encodeButton } from '#src/telegram/callback-data.ts';

/** A button about one person, or about all of them. */
export function personButton(label: string, action: string, person = 0, value = ''): InlineKeyboardButton {
  return InlineKeyboard.text(
    label,
    encodeButton('person', { action, person: person === 0 ? '' : String(person), value }),
  );
}
