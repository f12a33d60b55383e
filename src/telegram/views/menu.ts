import { InlineKeyboard } from 'grammy';
import type { Texts } from '#locales/texts.ts';
import { draftButtons } from '#src/telegram/buttons/draft.ts';
import { languageButton, myButton, newButton } from '#src/telegram/buttons/menu.ts';

/** The main menu, shown with the greeting, and whenever the bot is waiting for no answer. */
export function menuButtons(t: Texts, canReport = true): InlineKeyboard {
  const menu = new InlineKeyboard();
  if (canReport) menu.text(t('button-new'), newButton.data()).row();
  return menu.text(t('button-my'), myButton.data()).text(t('button-language'), languageButton.data());
}

/** The buttons below the message that a draft was cancelled: restore it, or begin a new entry. */
export function cancelledButtons(t: Texts, draftId: number): InlineKeyboard {
  return new InlineKeyboard()
    .text(t('button-restore'), draftButtons.restore.data({ draft: draftId }))
    .row()
    .text(t('button-new'), newButton.data());
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
  return draftButtons.fix.data({ draft: entryId });
}
