import { sharp } from '#src/photos/sharp.ts';
import { randomNumbers } from './sample-photos.ts';

const width = 640;
const height = 480;

/** Patches of light and shadow: how many across, and how many levels of grey they add or take. */
const octaves = [
  [3, 70],
  [6, 45],
  [13, 28],
  [40, 16],
  [160, 10],
] as const;

/** A picture with the statistics of a photo: light and shadow of all sizes, a horizon, people before it. */
export async function drawScene(seed: number): Promise<Buffer> {
  const random = randomNumbers(seed * 7919);
  const levels = new Float32Array(width * height);
  for (const [across, amount] of octaves) {
    const size = { width: across, height: Math.ceil((across * height) / width) };
    const patches = Buffer.from(Array.from({ length: size.width * size.height }, () => random() * 255));
    const enlarged = await sharp(patches, { raw: { ...size, channels: 1 } })
      .resize({ width, height, fit: 'fill', kernel: 'cubic' })
      .extractChannel(0)
      .raw()
      .toBuffer();
    for (const [at, level] of enlarged.entries())
      levels[at] = (levels[at] ?? 0) + ((level - 128) / 128) * amount;
  }
  const [sky, ground, horizon] = [60 + random() * 140, 30 + random() * 120, height * (0.25 + random() * 0.5)];
  const pixels = Buffer.from(
    levels.map((level, at) => Math.max(0, Math.min(255, level + (at / width < horizon ? sky : ground)))),
  );
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .toColourspace('srgb')
    .composite([{ input: Buffer.from(drawPeople(random)) }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

function drawPeople(random: () => number): string {
  const people = Array.from({ length: 3 + Math.floor(random() * 9) }, () => {
    const [x, y, size] = [random() * width, height * (0.4 + random() * 0.5), 30 + random() * 70];
    return `<ellipse cx="${x}" cy="${y}" rx="${size * 0.35}" ry="${size * 0.45}" fill="hsl(25 40% ${35 + random() * 40}%)"/>
      <rect x="${x - size / 2}" y="${y + size * 0.4}" width="${size}" height="${size * 2}" rx="20"
        fill="hsl(${random() * 360} 40% ${15 + random() * 50}%)"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${people.join('')}</svg>`;
}

/** A page of a document: lines of words on white paper. */
export async function drawPage(seed: number): Promise<Buffer> {
  const random = randomNumbers(seed * 7919);
  const lines = Array.from({ length: 8 + Math.floor(random() * 26) }, (_, line) => {
    const end = line % 7 === 6 ? 150 + random() * 400 : 720;
    const words = Array.from({ length: 10 }, (__, word) => {
      const x = 80 + word * 64;
      return x > end
        ? ''
        : `<rect x="${x}" y="${120 + line * 26}" width="${20 + random() * 40}" height="9"/>`;
    });
    return words.join('');
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1130">
    <rect width="100%" height="100%" fill="#fcfcf8"/><g fill="#444">${lines.join('')}</g></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
}
