import type { PersonalPhoto } from '#db/queries/people/personal-photos.ts';
import { mostUploadBytes } from '#src/telegram/limits.ts';

/** The names and the other files need some of what Telegram takes. */
const mostBytesOfPart = mostUploadBytes - 5_000_000;

/**
 * The photos of one part: those after the given one that fit, in their order, and at least one, so that there
 * is an end to it.
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
