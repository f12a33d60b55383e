import type { PictureHeader } from './headers/header.ts';
import { readJpegHeader } from './headers/jpeg.ts';
import { readPngHeader } from './headers/png.ts';
import { readWebpHeader } from './headers/webp.ts';
import type { PhotoFormat } from './image-format.ts';
import type { PictureRefusal } from './picture-refusal.ts';

/** What phones sell as 50 megapixels is 8192 × 6144, a little more than 50 million. */
export const maxPixels = 8192 * 6144;

/**
 * Of a JPEG. Phones write 1, programs for the web 3 to 12. Each costs a pass over all blocks of the picture, 6.5 ms of a
 * grey one of 50 megapixels, however few bytes it takes: with 5,000 scans a file of 500 kB took half a minute.
 */
const maxScans = 100;

/** Of an animation, of which only the first is kept: half a minute of it. libwebp looks for each by counting anew. */
const maxFrames = 500;

const readers: { [Format in PhotoFormat]: (bytes: Buffer) => PictureHeader | null } = {
  jpeg: readJpegHeader,
  png: readPngHeader,
  webp: readWebpHeader,
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
