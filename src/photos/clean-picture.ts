import { recognizeFormat } from './image-format.ts';
import { findExcess, maxPixels } from './picture-limits.ts';
import type { PictureRefusal } from './picture-refusal.ts';
import { sharp } from './sharp.ts';

/** Either a picture that is safe to keep and to show, its size in pixels, or why it was not taken. */
export type CleanPicture =
  | { kind: 'clean'; data: Buffer; width: number; height: number }
  | { kind: 'refused'; why: PictureRefusal };

type Picture = ReturnType<typeof sharp>;

/**
 * Makes a new picture of a JPEG, PNG or WebP (of an animated one, the first frame): upright, its colours right
 * for sRGB, as `finish` wants it. Only the pixels come over: neither the place and time, nor the device, nor any
 * other metadata. A single picture may need 300 MB while it is decoded.
 */
export async function cleanPicture({
  bytes,
  finish,
}: {
  bytes: Buffer;
  finish: (picture: Picture) => Picture;
}): Promise<CleanPicture> {
  const format = recognizeFormat(bytes);
  if (format === 'unknown') return refused('not-an-image');
  if (format === 'other') return refused('unsupported-format');
  const excess = findExcess(bytes, format);
  if (excess) return refused(excess);
  try {
    const header = await sharp(bytes).metadata();
    const picture = sharp(bytes, {
      // Not for mere warnings: cameras write files that libjpeg complains about and everyone can see.
      failOn: 'error',
      limitInputPixels: maxPixels,
      autoOrient: true,
      ignoreIcc: isSrgb(header.icc),
    });
    const { data, info } = await finish(picture).toBuffer({ resolveWithObject: true });
    return { kind: 'clean', data, width: info.width, height: info.height };
  } catch {
    // The bytes begin as a picture does, so if libvips cannot read them, the picture is broken.
    return refused('broken');
  }
}

function refused(why: PictureRefusal): CleanPicture {
  return { kind: 'refused', why };
}

/**
 * Whether the colour profile says that it is sRGB already, as most phones write it. Converting from sRGB to
 * sRGB would change nothing and takes longer than all the rest.
 */
function isSrgb(profile: Buffer | undefined): boolean {
  if (!profile) return false;
  return profile.includes('sRGB', 0, 'latin1') || profile.includes(Buffer.from('\0s\0R\0G\0B', 'latin1'));
}
