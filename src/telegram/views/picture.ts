import type { Entry } from '#db/queries/entries/entries.ts';
import { readPhotos } from '#db/queries/entries/photos.ts';
import type { Texts } from '#locales/texts.ts';
import type { Drawing } from '#src/deps.ts';
import type { Locale } from '#src/domain/locale.ts';
import { recentSheet } from '#src/photos/sheet/recent.ts';
import { listLines } from './entry.ts';

/** What the picture of an entry's card is made from: its photos, or the words of a drawn tile. */
export type Picture = { files: string[] } | { title: string; lines: string[] };

/** Draws all photos of an entry on one sheet; null if it has none. */
export async function renderSheet(deps: Drawing, entry: Pick<Entry, 'photos'>): Promise<Buffer | null> {
  return renderFiles(deps, filesOf(entry));
}

/** Describes the picture of an entry's card without drawing it. Equal descriptions mean equal pictures. */
export function describePicture(entry: Entry, { t, locale }: { t: Texts; locale: Locale }): Picture {
  if (entry.status === 'withdrawn') {
    return { title: t('number', { number: String(entry.number) }), lines: [t('card-withdrawn-title')] };
  }
  const files = filesOf(entry);
  return files.length > 0 ? { files } : describeTile(entry, locale);
}

/** Draws the picture of an entry's card: its photos on one sheet, or a tile with its title. */
export async function renderCardPicture(
  deps: Drawing,
  entry: Entry,
  reader: { t: Texts; locale: Locale },
): Promise<Buffer> {
  const picture = describePicture(entry, reader);
  if ('title' in picture) return deps.pictures.drawTitleTile(picture);
  // If the photos were erased meanwhile, the card is posted with a tile.
  const sheet = await renderFiles(deps, picture.files);
  return sheet ?? deps.pictures.drawTitleTile(describeTile(entry, reader.locale));
}

/** Draws the tile of an entry in place of its photos, which Telegram would not take. */
export function renderCardTile(
  deps: Drawing,
  entry: Entry,
  reader: { t: Texts; locale: Locale },
): Promise<Buffer> {
  const picture = describePicture(entry, reader);
  return deps.pictures.drawTitleTile('title' in picture ? picture : describeTile(entry, reader.locale));
}

function filesOf({ photos }: Pick<Entry, 'photos'>): string[] {
  return photos.filter((photo) => photo.status === 'stored').map((photo) => photo.file);
}

async function renderFiles({ db, pictures }: Drawing, files: readonly string[]): Promise<Buffer | null> {
  return recentSheet(files, async () => {
    const photos = await readPhotos(db, files);
    const found = files.flatMap((file) => photos.get(file) ?? []);
    return found.length === 0 ? null : pictures.drawSheet(found);
  });
}

function describeTile(entry: Entry, locale: Locale): { title: string; lines: string[] } {
  const lines = listLines(entry, locale).flatMap(({ question, line }) =>
    question === 'title' ? [] : [line],
  );
  return { title: entry.title ?? '', lines };
}
