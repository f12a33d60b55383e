import { crc32, deflateSync } from 'node:zlib';

const made = new Map<string, Uint8Array>();

/**
 * A real, decodable, all-black PNG of the given size. It stands for the smaller sizes of a photo, so that a bot
 * that downloads a thumbnail where it means the photo is found out.
 */
export function flatImage(width: number, height: number): Uint8Array {
  const key = `${width}x${height}`;
  let image = made.get(key);
  if (!image) {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header[8] = 1; // one bit a pixel, greyscale
    const rows = Buffer.alloc(height * (1 + Math.ceil(width / 8)));
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const data = chunk('IDAT', deflateSync(rows));
    image = Uint8Array.from(
      Buffer.concat([signature, chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]),
    );
    made.set(key, image);
  }
  return image;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
