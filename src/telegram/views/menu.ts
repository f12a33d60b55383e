import { InlineKeyboard } from 'grammy';
import type { Texts } from '#locales/texts.ts';
import { draftButtons } from '#src/telegram/buttons/draft-buttons.ts';
import { languageButton, myButton, newButton } from '#src/telegram/buttons/menu-buttons.ts';

/** What one can do: shown with the greeting and whenever nothing else is going on. */
export function menuButtons(t: Texts, canReport = true): InlineKeyboard {
  const menu = new InlineKeyboard();
  if (canReport) menu.text(t('button-new'), newButton.data()).row();
  return menu.text(t('button-my'), myButton.data()).text(t('button-language'), languageButton.data());
}

/** Under the word that a draft was put aside: the way back. */
export function cancelledButtons(t: Texts, draftId: number): InlineKeyboard {
  return new InlineKeyboard()
    .text(t('button-restore'), draftButtons.restore.data({ draft: draftId }))
    .row()
    .text(t('button-new'), newButton.data());
}

/** The way to what moderators asked for. */
export function fixButton(t: Texts, entryId: number): InlineKeyboard {
  return new InlineKeyboard().text(t('button-fix'), fixData(entryId));
}

/** The way to correct a submitted entry. */
export function correctButton(t: Texts, entryId: number): InlineKeyboard {
  return new InlineKeyboard().text(t('button-correct'), fixData(entryId));
}

function fixData(entryId: number): string {
  return draftButtons.fix.data({ draft: entryId });
}
