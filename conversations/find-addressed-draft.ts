import { findEditedBy, findEntry, findOpenDraft, findTouchedBy } from '#db/queries/entries/entries.ts';
import { findTypedButton, wordsOf } from '#src/domain/entries/last-prompt.ts';
import { findOwnEntry } from '#src/telegram/button-ids.ts';
import { askButton } from '#src/telegram/buttons/ask.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/**
 * Finds the draft that an update is for: a tap is for the draft of its button, a message for the draft that asked
 * last.
 * @param askedId the draft whose question the conversation is waiting with, if there is one
 */
export async function findAddressedDraft(ctx: HesabatContext, askedId: number | null) {
  const { deps, person, callbackQuery, update } = ctx;
  const tapped = askButton.read(callbackQuery?.data);
  if (tapped) return findOwnEntry(ctx, tapped.draft);
  // A typed "Submit" has submitted an edit, and is being handled again: it does not answer another open draft.
  if (isSubmit(ctx) && (await findEditedBy(deps.db, person.id, update.update_id))) return null;
  const open = await findOpenDraft(deps.db, person.id);
  if (open?.id === askedId) return open;
  // The conversation waits with a draft that is not the open one any more, or this update is being handled again
  // and has closed that draft itself.
  const touched = await findTouchedBy(deps.db, person.id, update.update_id);
  if (touched) return touched.number === null || touched.id === askedId ? touched : null;
  return open ?? (askedId === null ? null : findEntryOf(ctx, askedId));
}

function isSubmit({ message, t }: HesabatContext): boolean {
  const submit = { words: wordsOf(t('button-submit')), action: 'submit', value: '' };
  return findTypedButton(message?.text ?? '', { buttons: [submit] }) !== null;
}

async function findEntryOf({ deps, person }: HesabatContext, id: number) {
  const draft = await findEntry(deps.db, id);
  return draft?.personId === person.id ? draft : null;
}
