import type { PictureHeader } from './header.ts';

export const startOfScan = 0xda;
export const endOfImage = 0xd9;

/** A marker of a JPEG and where it begins. */
export interface JpegMarker {
  marker: number;
  at: number;
}

/**
 * Reads the size of a JPEG and counts its scans, by its markers alone, as libjpeg finds them. Null where no size is
 * found. Takes one pass over the bytes, whatever they are.
 */
export function readJpegHeader(bytes: Buffer): PictureHeader | null {
  let size: { width: number; height: number } | null = null;
  let scans = 0;
  for (const { marker, at } of listJpegMarkers(bytes)) {
    if (marker === startOfScan) scans += 1;
    if (isStartOfFrame(marker)) size ??= readSize(bytes, at);
  }
  return size && { ...size, scans, frames: 1 };
}

/** Lists the markers of a JPEG up to the end of the picture; behind it phones keep a film or another picture. */
export function* listJpegMarkers(bytes: Buffer): Generator<JpegMarker> {
  for (let at = 2; at < bytes.length; ) {
    // What lies between two segments is skipped, too: within a scan that is the picture itself.
    const marker = bytes[at] === 0xff ? bytes[at + 1] : undefined;
    if (marker === undefined || marker === 0xff || isFiller(marker)) {
      at += 1;
      continue;
    }
    yield { marker, at };
    if (marker === endOfImage) return;
    at += 2 + (isRestart(marker) ? 0 : Math.max(2, readUint16(bytes, at + 2) ?? 0));
  }
}

/** A restart (RST): the decoder begins afresh behind it, so that an error before it does no more harm. */
export function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** SOF0 to SOF15, without the three of their numbers that mean something else. */
export function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** What looks like a marker and is a byte of the picture (0), or another start of a picture (SOI). */
function isFiller(marker: number): boolean {
  return marker <= 0x01 || marker === 0xd8;
}

function readSize(bytes: Buffer, at: number): { width: number; height: number } | null {
  const height = readUint16(bytes, at + 5);
  const width = readUint16(bytes, at + 7);
  return width && height ? { width, height } : null;
}

function readUint16(bytes: Buffer, at: number): number | null {
  return at + 2 <= bytes.length ? bytes.readUInt16BE(at) : null;
}
