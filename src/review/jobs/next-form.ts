import type { Entry } from '#db/queries/entries/entries.ts';
import { hasPhotos } from '#src/review/views/card.ts';
import type { CardForm } from '#src/review/views/card-form.ts';
import { isPhotoForbidden, isPictureRefused } from '#src/telegram/failures/chat-refusals.ts';

/**
 * In which form a card is tried next, after Telegram refused it in this one; null if the refusal has another cause. What
 * Telegram says of one picture may not be so of a tile, and a text always goes.
 */
export function nextForm(
  form: CardForm,
  error: unknown,
  entry: Pick<Entry, 'photos' | 'status'>,
): CardForm | null {
  if (form === 'text') return null;
  if (isPhotoForbidden(error)) return 'text';
  if (!isPictureRefused(error)) return null;
  return form === 'picture' && hasPhotos(entry) ? 'tile' : 'text';
}
