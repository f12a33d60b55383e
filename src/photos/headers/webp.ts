import type { PictureHeader } from './header.ts';

/** Where the first chunk begins: behind "RIFF", a length, and "WEBP". */
const firstChunk = 12;

/** The length of what a chunk begins with: its name and its length. */
const chunkHead = 8;

/** The bytes that pictures themselves begin with, lossy and lossless. */
const startOfKeyFrame = 0x9d012a;
const startOfLossless = 0x2f;

/** Reads the size of a WebP and counts the frames of its animation. Null where no size is found. */
export function readWebpHeader(bytes: Buffer): PictureHeader | null {
  let size: { width: number; height: number } | null = null;
  let frames = 0;
  for (let at = firstChunk; at + chunkHead <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const content = bytes.subarray(at + chunkHead, at + chunkHead + length);
    size ??= readSize(name, content);
    if (name === 'ANMF') frames += 1;
    // Chunks begin at even places.
    at += chunkHead + length + (length % 2);
  }
  return size && { ...size, scans: 1, frames: Math.max(1, frames) };
}

/** The first chunk has the size: of the canvas (VP8X), or of the one picture, lossy or lossless. */
function readSize(name: string, content: Buffer): { width: number; height: number } | null {
  if (name === 'VP8X' && content.length >= 10) {
    return { width: content.readUIntLE(4, 3) + 1, height: content.readUIntLE(7, 3) + 1 };
  }
  if (name === 'VP8 ' && content.length >= 10 && content.readUIntBE(3, 3) === startOfKeyFrame) {
    return { width: content.readUInt16LE(6) & 0x3fff, height: content.readUInt16LE(8) & 0x3fff };
  }
  if (name === 'VP8L' && content.length >= 5 && content[0] === startOfLossless) {
    const bits = content.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return null;
}
