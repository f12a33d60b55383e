/** A segment of a JPEG: its marker, its length, and what is in it. */
function segment(marker: number, ...content: number[]): Buffer {
  const length = content.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 0xff, ...content]);
}

/** In bits, a run of 32,767 blocks without anything new: the code 0 of our table, and 14 ones for its length. */
const emptyRun = `0${'1'.repeat(14)}`;
const blocksInRun = 32_767;

/** Bits as a scan holds them: padded with ones, and a zero after each byte that could be taken for a marker. */
function packBits(bits: string): number[] {
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  const bytes = padded.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [];
  return bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte]));
}

/**
 * A grey progressive JPEG of so many scans, of which all but the first add nothing: some 60 bytes each, and yet a
 * decoder goes through all blocks of the picture for every one of them.
 */
export function buildManyScans({
  width,
  height,
  scans,
}: {
  width: number;
  height: number;
  scans: number;
}): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  const brightness = Buffer.concat([
    segment(0xda, 1, 1, 0x00, 0, 0, 0x00),
    // Each block as bright as the one before it.
    Buffer.from(packBits('0'.repeat(blocks))),
  ]);
  const empty = Buffer.concat([
    segment(0xda, 1, 1, 0x00, 1, 63, 0x00),
    Buffer.from(packBits(emptyRun.repeat(Math.ceil(blocks / blocksInRun)))),
  ]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, 0, ...new Array<number>(64).fill(1)),
    segment(0xc2, 8, ...size, 1, 1, 0x11, 0),
    // Two tables with one code of one bit each: "no difference", and "a run of 2^14 blocks and more".
    segment(0xc4, 0x00, 1, ...new Array<number>(15).fill(0), 0x00),
    segment(0xc4, 0x10, 1, ...new Array<number>(15).fill(0), 0xe0),
    brightness,
    ...new Array<Buffer>(scans - 1).fill(empty),
    Buffer.from([0xff, 0xd9]),
  ]);
}
