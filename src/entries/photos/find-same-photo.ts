import { type CleanCopy, listStoredPhotos, type Photo, readPhoto } from '#db/queries/entries/photos.ts';
import type { Drawing } from '#src/deps.ts';
import { bitsApart, mostBitsAlike, readHash } from '#src/domain/review/likeness/compare-pictures.ts';

/** How much the proportions of the same picture may differ once it was made smaller. */
const mostStretched = 1.02;

/** Another photo of the entry that is the same picture: the same file, or sent in another quality or size. */
export async function findSamePhoto(
  { db, pictures }: Drawing,
  { id, entryId }: { id?: number; entryId: number },
  copy: CleanCopy,
): Promise<Photo | null> {
  for (const other of await listStoredPhotos(db, entryId)) {
    if (other.id === id || !canBeSame(other, copy)) continue;
    const picture = await readPhoto(db, other.file);
    if (picture && (picture.equals(copy.picture) || (await pictures.areSame([picture, copy.picture]))))
      return other;
  }
  return null;
}

/** Spares most photos from being decoded. */
function canBeSame(photo: Photo, copy: CleanCopy): boolean {
  const stretched = ((photo.width ?? 1) / (photo.height ?? 1)) * (copy.height / copy.width);
  if (stretched > mostStretched || stretched < 1 / mostStretched) return false;
  if (photo.perceptualHash === null || copy.perceptualHash === null) {
    return photo.perceptualHash === copy.perceptualHash;
  }
  return bitsApart(readHash(photo.perceptualHash), readHash(copy.perceptualHash)) <= mostBitsAlike;
}
