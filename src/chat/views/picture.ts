import type { Entry } from '#db/queries/entries.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';
import { renderContactSheet } from '#src/photos/contact-sheet.ts';
import type { PhotoStore } from '#src/photos/photo-store.ts';
import { renderTitleTile } from '#src/photos/title-tile.ts';
import { daysOf, placeOf } from './entry-view.ts';

/** All photos of an entry on one sheet; null when it has none. */
export async function renderSheet(store: PhotoStore, entry: Entry): Promise<Buffer | null> {
  const stored = entry.photos.filter((photo) => photo.status === 'stored');
  const photos = await Promise.all(stored.map((photo) => store.read(photo.file)));
  const found = photos.filter((photo) => photo !== null);
  return found.length === 0 ? null : renderContactSheet(found);
}

/** The picture of an entry's card: its photos on one sheet, or a drawn tile with its title. */
export async function renderCardPicture(store: PhotoStore, entry: Entry, locale: Locale): Promise<Buffer> {
  const sheet = await renderSheet(store, entry);
  if (sheet) return sheet;
  const days = daysOf(entry);
  return renderTitleTile({
    title: entry.title ?? '',
    lines: [
      days ? formatRange(days, locale) : '',
      placeOf(entry, locale),
      entry.category ? inLocale(entry.category.names, locale) : '',
    ].filter((line) => line !== ''),
  });
}
