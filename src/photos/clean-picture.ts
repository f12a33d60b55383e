import { isAvif, type PhotoFormat, recognizeFormat } from './image-format.ts';
import { endJpeg } from './jpeg-end.ts';
import { findExcess, maxPixels } from './picture-limits.ts';
import type { PictureRefusal } from './picture-refusal.ts';
import { sharp } from './sharp.ts';

/** Either a picture that is safe to keep and to show, its size in pixels, or why it was not taken. */
export type CleanPicture =
  | { kind: 'clean'; data: Buffer; width: number; height: number }
  | { kind: 'refused'; why: PictureRefusal };

type Picture = ReturnType<typeof sharp>;

interface Size {
  width: number;
  height: number;
}

/** Makes the new picture from the decoded one, which is of this size. */
type Finish = (picture: Picture, size: Size) => Picture;

/**
 * How much may be missing at the end of a JPEG: one row of blocks, or a small part of the picture. It is cut off, so
 * that nothing grey is seen.
 */
const mostMissing = { rows: 16, part: 0.04 };

/**
 * Makes a new picture of a JPEG, PNG, WebP, AVIF or (where libvips decodes it) HEIC; of an animated one, the first
 * frame: upright, its colours right for sRGB, as `finish` wants it. Only the pixels come over: neither the place and
 * time, nor the device, nor any other metadata. A single picture may need 300 MB while it is decoded.
 */
export async function cleanPicture({
  bytes,
  finish,
}: {
  bytes: Buffer;
  finish: Finish;
}): Promise<CleanPicture> {
  const format = recognizeFormat(bytes);
  if (format === 'unknown') return refused('not-an-image');
  if (format === 'other') return refused('unsupported-format');
  const excess = findExcess(bytes, format);
  if (excess) return refused(excess);
  try {
    // A JPEG is decoded strictly first: even a mere warning may mean that half of it is missing.
    const strictly = await decode(bytes, finish, format === 'jpeg' ? 'warning' : 'error').catch(() => null);
    return (
      strictly ?? (format === 'jpeg' ? await decodeEnded(bytes, finish) : refused(whyBroken(bytes, format)))
    );
  } catch {
    // The bytes begin as a picture does, so if libvips cannot read them, the picture is broken.
    return refused('broken');
  }
}

/**
 * Decodes a JPEG that libjpeg complains about: cameras write such files, and everyone can see them. If its end is
 * missing, it is taken without its last rows, and refused if more is missing.
 */
async function decodeEnded(bytes: Buffer, finish: Finish): Promise<CleanPicture> {
  const { height = 0 } = await sharp(bytes).metadata();
  const ended = await endJpeg(bytes);
  if (!ended || ended.rows < 1) return refused('broken');
  const missing = height - ended.rows;
  if (missing > Math.max(mostMissing.rows, mostMissing.part * height)) return refused('broken');
  return decode(ended.jpeg, finish, 'error', missing);
}

/** @param missing how many rows are missing at the end of the picture, as it is stored */
async function decode(
  bytes: Buffer,
  finish: Finish,
  failOn: 'error' | 'warning',
  missing = 0,
): Promise<CleanPicture> {
  const header = await sharp(bytes).metadata();
  const picture = sharp(bytes, {
    failOn,
    limitInputPixels: maxPixels,
    autoOrient: true,
    ignoreIcc: isSrgb(header.icc),
  });
  const size = { width: header.autoOrient.width, height: header.autoOrient.height };
  const seen = missing === 0 ? null : withoutEnd(size, header.orientation ?? 1, missing);
  const { data, info } = await finish(seen ? picture.extract(seen) : picture, seen ?? size).toBuffer({
    resolveWithObject: true,
  });
  return { kind: 'clean', data, width: info.width, height: info.height };
}

/** The part of an upright picture that is there if the last rows of the stored one are not. */
function withoutEnd(
  { width, height }: Size,
  orientation: number,
  missing: number,
): Size & { left: number; top: number } {
  // Where the last stored row is seen, by the orientation that EXIF numbers from 1 to 8.
  const side = (['bottom', 'bottom', 'top', 'top', 'right', 'left', 'left', 'right'] as const)[
    orientation - 1
  ];
  return side === 'left' || side === 'right'
    ? { left: side === 'left' ? missing : 0, top: 0, width: width - missing, height }
    : { left: 0, top: side === 'top' ? missing : 0, width, height: height - missing };
}

/** HEIC is a sound picture that most builds of libvips may not decode, as its codec is patented. */
function whyBroken(bytes: Buffer, format: PhotoFormat): PictureRefusal {
  return format === 'heif' && !isAvif(bytes) ? 'undecodable-heic' : 'broken';
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
