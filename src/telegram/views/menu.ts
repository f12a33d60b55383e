import { InlineKeyboard } from 'grammy';
import type { Texts } from '#locales/texts.ts';
import { encodeButton } from '#src/telegram/callback-data.ts';

/** The main menu, shown with the greeting, and whenever the bot is waiting for no answer. */
export function menuButtons(t: Texts, canReport = true): InlineKeyboard {
  const menu = new InlineKeyboard();
  if (canReport) menu.text(t('button-new'), encodeButton('menu', { action: 'new' })).row();
  return menu
    .text(t('button-my'), encodeButton('menu', { action: 'my' }))
    .text(t('button-language'), encodeButton('menu', { action: 'language' }));
}

/** The buttons below the message that a draft was cancelled: restore it, or begin a new entry. */
export function cancelledButtons(t: Texts, draftId: number): InlineKeyboard {
  return new InlineKeyboard()
    .text(t('button-restore'), encodeButton('draft', { action: 'restore', draft: String(draftId) }))
    .row()
    .text(t('button-new'), encodeButton('menu', { action: 'new' }));
}

/** The button that opens what moderators want changed. */
export function fixButton(t: Texts, entryId: number): InlineKeyboard {
  return new InlineKeyboard().text(t('button-fix'), fixData(entryId));
}

/** The button that opens a correction of a submitted entry. */
export function correctButton(t: Texts, entryId: number): InlineKeyboard {
  return new InlineKeyboard().text(t('button-correct'), fixData(entryId));
}

function fixData(entryId: number): string {
  return encodeButton('draft', { action: 'fix', draft: String(entryId) });
}
