import { sharp } from '#src/photos/sharp.ts';

/** What a phone writes into a photo. None of it may be found in what the bot keeps. */
export const phoneTraces = {
  Make: 'Fernweh Telefonwerke',
  Model: 'FT-9000 Marker',
  DateTimeOriginal: '2026:02:26 14:03:59',
  /** As EXIF writes angles: degrees, minutes and seconds as fractions. */
  GPSLatitude: '40/1 22/1 3141/100',
  GPSLongitude: '49/1 50/1 2718/100',
  GPSDateStamp: '2026:02:27',
};

export type SamplePhoto = {
  /** In pixels, as stored: an orientation does not change them. */
  width: number;
  height: number;
  /** Photos of different seeds look different; the seed stands on the photo. */
  seed?: number;
  /** JPEG unless named. */
  format?: 'jpeg' | 'png' | 'webp';
  /** With everything of `phoneTraces` and an sRGB colour profile. */
  exif?: boolean;
  /** The EXIF orientation, 1 to 8; implies `exif`. */
  orientation?: number;
};

/** Draws a picture of coloured shapes with a number, detailed enough to weigh about what a photo does. */
export async function drawSamplePhoto(sample: SamplePhoto): Promise<Buffer> {
  const { width, height, seed = 1, format = 'jpeg', exif = false, orientation } = sample;
  // Drawn small and enlarged: drawing twelve megapixels would take seconds.
  const scale = Math.min(1, 1000 / Math.max(width, height));
  const svg = buildDrawing(Math.ceil(width * scale), Math.ceil(height * scale), seed);
  const drawing = sharp(Buffer.from(svg))
    .flatten({ background: 'white' })
    .resize({ width, height, fit: 'fill', kernel: 'linear' })
    .toFormat(format, { quality: 90 });
  if (!exif && orientation === undefined) return drawing.toBuffer();
  const { Make, Model, DateTimeOriginal, GPSLatitude, GPSLongitude, GPSDateStamp } = phoneTraces;
  return (
    drawing
      .withExif({
        IFD0: { Make, Model, DateTime: DateTimeOriginal },
        IFD2: { DateTimeOriginal },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude, GPSLongitudeRef: 'E', GPSLongitude, GPSDateStamp },
      })
      // Only so does sharp write an orientation; it adds a colour profile, as phones do.
      .withMetadata({ orientation: orientation ?? 1 })
      .toBuffer()
  );
}

function buildDrawing(width: number, height: number, seed: number): string {
  const random = randomNumbers(seed);
  const hue = Math.floor(random() * 360);
  const shapes = Array.from({ length: 60 }, () => {
    const [x, y, size] = [random() * width, random() * height, (0.02 + random() * 0.15) * height];
    const fill = `hsl(${Math.floor(hue + random() * 120)} 45% ${Math.floor(25 + random() * 60)}%)`;
    return random() < 0.5
      ? `<circle cx="${x}" cy="${y}" r="${size}" fill="${fill}" opacity="0.7"/>`
      : `<rect x="${x}" y="${y}" width="${size * 2}" height="${size}" fill="${fill}" opacity="0.7"/>`;
  });
  const size = Math.min(width, height) / 3;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${hue} 40% 70%)"/>
    ${shapes.join('\n')}
    <circle cx="50%" cy="50%" r="${size * 0.8}" fill="white"/>
    <text x="50%" y="50%" dy="0.36em" font-family="Noto Sans" font-size="${size}" text-anchor="middle">${seed}</text>
  </svg>`;
}

/** The same numbers between 0 and 1 for the same seed (mulberry32), so that a picture never changes. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
