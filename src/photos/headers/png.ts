import type { PictureHeader } from './header.ts';

/** Reads the size of a PNG. Of an animated one the decoder sees only the first frame. Null where no size is found. */
export function readPngHeader(bytes: Buffer): PictureHeader | null {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  return width && height ? { width, height, scans: 1, frames: 1 } : null;
}
