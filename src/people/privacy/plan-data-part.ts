import type { PersonalPhoto } from '#db/queries/people/personal-photos.ts';
import { mostUploadBytes } from '#src/telegram/limits.ts';

/** The most bytes of photos in a part. The rest of Telegram's limit is for names and the other files. */
const mostBytesOfPart = mostUploadBytes - 5_000_000;

/**
 * Chooses the photos of one part: those after the given photo that fit, in their order. It takes at least one, so
 * that the parts come to an end.
 * @param photos in the order of their ids
 */
export function planDataPart(
  photos: readonly PersonalPhoto[],
  afterPhoto: number,
): { photos: PersonalPhoto[]; isLast: boolean } {
  const left = photos.filter(({ id }) => id > afterPhoto);
  let bytes = 0;
  const tooMany = left.findIndex((photo, index) => {
    bytes += photo.bytes;
    return index > 0 && bytes > mostBytesOfPart;
  });
  return tooMany === -1 ? { photos: left, isLast: true } : { photos: left.slice(0, tooMany), isLast: false };
}
