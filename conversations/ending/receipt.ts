import { InlineKeyboard } from 'grammy';
import { type Entry, isFirstEntry } from '#db/queries/entries/entries.ts';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { tellReceived } from '#src/entries/tell-received.ts';
import { organizationButtons } from '#src/telegram/buttons/organization.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';

/**
 * Tells the number of the submitted entry. The receipt of a person's first entry also asks for their organization,
 * if it is not known yet. Later receipts never ask, even if the person did not answer.
 */
export async function buildReceipt(
  { deps, person, t }: HesabatContext,
  entry: Entry,
  number: number,
): Promise<{ text: string; buttons: InlineKeyboard }> {
  const receipt = await tellReceived(deps, t, { number, entry });
  if (person.organizationId !== null || !(await isFirstEntry(deps.db, entry.id))) {
    return { text: receipt, buttons: menuButtons(t) };
  }
  await setPendingReply(deps.db, person.id, { purpose: 'organization', subject: {} });
  const skip = organizationButtons.skip.data({ entryNumber: number });
  return {
    text: `${receipt}\n\n${t('organization-question')}`,
    buttons: InlineKeyboard.from([
      [InlineKeyboard.text(t('button-skip'), skip)],
      ...menuButtons(t).inline_keyboard,
    ]),
  };
}
