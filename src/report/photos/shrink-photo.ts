import { sharp } from '#src/photos/sharp.ts';
import type { Size } from '#src/photos/sheet/layout.ts';

/** 200 dpi: on paper nobody sees more, and a page of photos stays small enough to be sent. */
const dotsPerMillimetre = 200 / 25.4;

const quality = 80;

/**
 * A photo as a JPEG with as many pixels as its printed size needs, given in millimetres: never enlarged nor stretched,
 * without metadata.
 *
 * @throws when it cannot be read
 */
export function shrinkPhoto(photo: Buffer, printed: Size): Promise<Buffer> {
  // A photo whose file ends too early is shown as far as it goes.
  return sharp(photo, { autoOrient: true, failOn: 'none' })
    .resize({
      width: Math.ceil(printed.width * dotsPerMillimetre),
      height: Math.ceil(printed.height * dotsPerMillimetre),
      fit: 'inside',
      withoutEnlargement: true,
    })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer();
}
