/**
 * How a card comes: with its picture; with a drawn tile where Telegram refused that picture; or as a text where the bot may
 * send no photos.
 */
export type CardForm = 'picture' | 'tile' | 'text';

/** How a card came, by its `shows`; null if that is not known. */
export function formOf(shows: string | null): CardForm | null {
  if (shows === null) return null;
  const [form] = shows.split('-');
  return form === 'tile' || form === 'text' ? form : 'picture';
}

/** Whether two cards have the same picture, by their `shows`. */
export function hasSamePicture(shows: string | null, other: string): boolean {
  return shows?.split('.')[0] === other.split('.')[0];
}
