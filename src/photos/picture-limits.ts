import type { PictureHeader } from './headers/header.ts';
import { readHeifHeader } from './headers/heif.ts';
import { readJpegHeader } from './headers/jpeg.ts';
import { readPngHeader } from './headers/png.ts';
import { readWebpHeader } from './headers/webp.ts';
import type { PhotoFormat } from './image-format.ts';
import type { PictureRefusal } from './picture-refusal.ts';

/** What phones sell as 50 megapixels is 8192 × 6144, a little more than 50 million. */
export const maxPixels = 8192 * 6144;

/**
 * The most scans of a JPEG. Phones write 1, programs for the web 3 to 12. Each scan goes over all blocks of the
 * picture, which takes 6.5 ms for a grey one of 50 megapixels, however few bytes it has: a file of 500 kB with 5,000
 * scans took half a minute.
 */
const maxScans = 100;

/**
 * The most frames of an animation, half a minute of it. Only the first is kept, but libwebp looks for each frame by
 * counting from the first.
 */
const maxFrames = 500;

const readers: { [Format in PhotoFormat]: (bytes: Buffer) => PictureHeader | null } = {
  jpeg: readJpegHeader,
  png: readPngHeader,
  webp: readWebpHeader,
  heif: readHeifHeader,
};

/**
 * Why a picture is not to be decoded, as far as the file says it: a small file can hold a huge picture. Null also where
 * nothing can be read from it: the decoder will say that it is broken.
 */
export function findExcess(bytes: Buffer, format: PhotoFormat): PictureRefusal | null {
  const header = readers[format](bytes);
  if (!header) return null;
  if (header.width * header.height > maxPixels) return 'too-many-pixels';
  if (header.scans > maxScans) return 'too-many-scans';
  return header.frames > maxFrames ? 'too-many-frames' : null;
}
