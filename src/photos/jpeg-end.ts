import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { endOfImage, isRestart, isStartOfFrame, listJpegMarkers, startOfScan } from './headers/jpeg.ts';
import { maxPixels } from './picture-limits.ts';
import { sharp } from './sharp.ts';

/** The numbers that a block of 8 × 8 pixels is stored as. */
const numbersOfBlock = 64;

/** Bytes that stand in for missing ones: any that look like nothing and hold no marker (0xff), always the same. */
const noise = createHash('shake256', { outputLength: 4096 })
  .update('noise')
  .digest()
  .map((byte) => (byte === 0xff ? 0 : byte));

/** A JPEG whose end was put right, and how many of its rows of pixels, from the first stored one, are really in it. */
export interface EndedJpeg {
  jpeg: Buffer;
  rows: number;
}

/**
 * Puts an end to a JPEG that has none or whose picture ends before it, and finds how much of the picture is there. Null
 * where the last scan is not begun: all of the picture is coarse then.
 *
 * A decoder does not tell how far it came: it fills what is missing with the last colour. So the picture is decoded
 * twice, once with noise where the file ends. The rows in which both are alike are really in the file.
 */
export async function endJpeg(bytes: Buffer): Promise<EndedJpeg | null> {
  const { end, nextRestart, isWhole } = readEnd(bytes);
  if (!isWhole) return null;
  const found = bytes.subarray(0, end);
  const finish = Buffer.from([0xff, endOfImage]);
  const restart = Buffer.from([0xff, nextRestart]);
  const jpeg = Buffer.concat([found, finish]);
  const [usual, noisy] = [
    await digestRows(jpeg),
    // Where the file ends just before a restart, noise is seen only behind one.
    await digestRows(Buffer.concat([found, noise, restart, noise, finish])),
  ];
  const differing = usual.findIndex((digest, row) => digest !== noisy[row]);
  return { jpeg, rows: differing < 0 ? usual.length : differing };
}

/** Where the picture ends, which restart would come next, and whether all scans of the picture are at least begun. */
function readEnd(bytes: Buffer): { end: number; nextRestart: number; isWhole: boolean } {
  let end = bytes.length;
  let restarts = 0;
  /** Of each component, how many bits of each number are still to come; -1 before it was in any scan. */
  const missing = new Map<number, number[]>();
  for (const { marker, at } of listJpegMarkers(bytes)) {
    if (marker === endOfImage) end = at;
    if (isRestart(marker)) restarts = (marker - 0xd0 + 1) % 8;
    if (isStartOfFrame(marker)) {
      for (let index = 0; index < (bytes[at + 9] ?? 0); index += 1) {
        missing.set(bytes[at + 10 + 3 * index] ?? -1, new Array<number>(numbersOfBlock).fill(-1));
      }
    }
    if (marker === startOfScan) {
      restarts = 0;
      noteScan(bytes.subarray(at + 4), missing);
    }
  }
  while (bytes[end - 1] === 0xff) end -= 1;
  const all = [...missing.values()];
  const isWhole = all.length > 0 && all.every((numbers) => numbers.every((bits) => bits === 0));
  return { end, nextRestart: 0xd0 + restarts, isWhole };
}

/** Notes what a scan brings: of which components, which numbers, and up to which bit. */
function noteScan(header: Buffer, missing: Map<number, number[]>): void {
  const count = header[0] ?? 0;
  const [first = 0, last = 0, bits = 0] = header.subarray(1 + 2 * count, 4 + 2 * count);
  for (let index = 0; index < count; index += 1) {
    missing.get(header[1 + 2 * index] ?? -1)?.fill(bits & 0x0f, first, last + 1);
  }
}

/** A checksum of each row of pixels. */
async function digestRows(jpeg: Buffer): Promise<number[]> {
  const options = { failOn: 'none', limitInputPixels: maxPixels, ignoreIcc: true } as const;
  const { data, info } = await sharp(jpeg, options).raw().toBuffer({ resolveWithObject: true });
  const length = info.width * info.channels;
  return Array.from({ length: info.height }, (_, row) =>
    crc32(data.subarray(row * length, (row + 1) * length)),
  );
}
