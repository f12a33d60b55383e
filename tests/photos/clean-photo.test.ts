import { expect, test } from 'vitest';
import { cleanPhoto } from '#src/photos/clean-photo.ts';
import { sharp } from '#src/photos/sharp.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';

async function clean(bytes: Buffer) {
  const result = await cleanPhoto(bytes);
  if (result.kind !== 'clean') throw new Error(`refused: ${result.why}`);
  return result;
}

/** The nearest of a few colours, as one letter, in each corner of a picture. */
async function cornersOf(jpeg: Buffer) {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const [r = 0, g = 0, b = 0] = data.subarray((y * info.width + x) * 3);
    if (r > 200 && g > 200 && b > 200) return 'white';
    if (r > g && r > b) return 'red';
    return g > b ? 'green' : 'blue';
  };
  const [right, bottom] = [info.width - 20, info.height - 20];
  return [at(20, 20), at(right, 20), at(20, bottom), at(right, bottom)].join(' ');
}

/** Stored with red, green, blue and white corners, row by row. */
async function drawCorners(orientation: number) {
  const corners = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">
    <rect width="200" height="100" fill="#f00"/><rect x="200" width="200" height="100" fill="#0c0"/>
    <rect y="100" width="200" height="100" fill="#00f"/><rect x="200" y="100" width="200" height="100" fill="#fff"/>
  </svg>`;
  return sharp(Buffer.from(corners)).flatten().jpeg().withMetadata({ orientation }).toBuffer();
}

// What a viewer that heeds the orientation shows, by the definition of the EXIF standard.
test.each([
  [1, 'red green blue white', 400],
  [2, 'green red white blue', 400],
  [3, 'white blue green red', 400],
  [4, 'blue white red green', 400],
  [5, 'red blue green white', 200],
  [6, 'blue red white green', 200],
  [7, 'white green blue red', 200],
  [8, 'green white red blue', 200],
])('a photo taken with orientation %i stands upright', async (orientation, corners, width) => {
  const photo = await clean(await drawCorners(orientation));
  expect(await cornersOf(photo.jpeg)).toBe(corners);
  expect([photo.width, photo.height]).toEqual([width, 600 - width]);
  expect((await sharp(photo.jpeg).metadata()).orientation).toBeUndefined();
});

test.each([
  ['a phone photo', { width: 3200, height: 2400 }, [2560, 1920]],
  ['a portrait', { width: 2400, height: 3200 }, [1920, 2560]],
  ['a portrait stored lying', { width: 3200, height: 2400, orientation: 6 }, [1920, 2560]],
  ['a small photo, which stays small', { width: 640, height: 480 }, [640, 480]],
  ['a photo of just the largest size', { width: 2560, height: 1440 }, [2560, 1440]],
])('%s is at most 2560 pixels on the longer side', async (_, sample, [width, height]) => {
  const photo = await clean(await drawSamplePhoto(sample));
  expect([photo.width, photo.height]).toEqual([width, height]);
  const metadata = await sharp(photo.jpeg).metadata();
  expect([metadata.format, metadata.width, metadata.height]).toEqual(['jpeg', width, height]);
});

test.each(['jpeg', 'png', 'webp'] as const)(
  '%s is accepted and becomes a JPEG of the same picture',
  async (format) => {
    const original = await drawSamplePhoto({ width: 600, height: 400, seed: 5, format });
    const { jpeg } = await clean(original);
    expect((await sharp(jpeg).metadata()).format).toBe('jpeg');
    const [before, after] = await Promise.all(
      [original, jpeg].map((each) => sharp(each).removeAlpha().raw().toBuffer()),
    );
    expect(meanDifference(before, after)).toBeLessThan(3);
  },
);

function meanDifference(one = Buffer.alloc(0), other = Buffer.alloc(0)) {
  expect(one.length).toBe(other.length);
  return one.reduce((sum, value, i) => sum + Math.abs(value - (other[i] ?? 0)), 0) / one.length;
}

test('what is transparent becomes white', async () => {
  const clear = await sharp({ create: { width: 40, height: 40, channels: 4, background: '#ff000000' } })
    .png()
    .toBuffer();
  const { jpeg } = await clean(clear);
  expect([...(await sharp(jpeg).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
});

test('of an animated picture the first frame is kept', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 50, height: 30, channels: 3, background } })
      .png()
      .toBuffer();
  const animated = await sharp([await frame('#00c000'), await frame('#c00000')], { join: { animated: true } })
    .webp()
    .toBuffer();
  expect((await sharp(animated).metadata()).pages).toBe(2);
  const photo = await clean(animated);
  expect([photo.width, photo.height]).toEqual([50, 30]);
  expect(await cornersOf(photo.jpeg)).toBe('green green green green');
});

test('a colour of a wider colour space is converted, not reinterpreted', async () => {
  const orange = { create: { width: 40, height: 40, channels: 3, background: '#d08040' } } as const;
  const wide = await sharp(orange).withIccProfile('p3').png().toBuffer();
  const stored = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
  expect(Math.abs((stored[0] ?? 0) - 0xd0), 'the sample is stored in other numbers').toBeGreaterThan(5);

  const [r = 0, g = 0, b = 0] = await sharp((await clean(wide)).jpeg)
    .raw()
    .toBuffer();
  for (const [value, expected] of [
    [r, 0xd0],
    [g, 0x80],
    [b, 0x40],
  ] as const) {
    expect(Math.abs(value - expected)).toBeLessThan(4);
  }
});

test('grey and print colours come out as ordinary ones', async () => {
  const photo = sharp(await drawSamplePhoto({ width: 300, height: 200 }));
  for (const colours of ['b-w', 'cmyk'] as const) {
    const { jpeg } = await clean(await photo.clone().toColourspace(colours).jpeg().toBuffer());
    expect((await sharp(jpeg).metadata()).space).toMatch(/srgb|b-w/);
  }
});
