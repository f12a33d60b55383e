import type { PictureHeader } from './header.ts';

/** The length of what a box begins with: its length and its name. */
const boxHead = 8;

/**
 * Reads the size of a HEIC or AVIF: the largest that is named in it, which is that of the picture, as its tiles and
 * its preview are smaller. Null where no size is found.
 */
export function readHeifHeader(bytes: Buffer): PictureHeader | null {
  const meta = findBox(bytes, 'meta');
  let size: { width: number; height: number } | null = null;
  for (let at = 0; meta; ) {
    // `ispe`, "image spatial extents": version and flags, then width and height.
    at = meta.indexOf('ispe', at, 'latin1');
    if (at < 0 || at + 16 > meta.length) break;
    const [width, height] = [meta.readUInt32BE(at + 8), meta.readUInt32BE(at + 12)];
    if (width > 0 && height > 0 && width * height > (size ? size.width * size.height : 0))
      size = { width, height };
    at += 4;
  }
  return size && { ...size, scans: 1, frames: 1 };
}

/** The content of the first box of this name, of those that the file consists of. */
function findBox(bytes: Buffer, name: string): Buffer | null {
  for (let at = 0; at + boxHead <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + boxHead) === name) {
      return bytes.subarray(at + boxHead, length === 0 ? bytes.length : at + length);
    }
    // 0 means "to the end"; 1 means that a longer length follows, which only the pixels need.
    if (length < boxHead) return null;
    at += length;
  }
  return null;
}
