import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sharp } from '#src/photos/sharp.ts';
import { buildLayout } from '#src/photos/sheet/build-layout.ts';
import { renderContactSheet } from '#src/photos/sheet/contact-sheet.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';

const plain = (background: string, width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();

test.each([1, 2, 3, 5, 7, 10])(
  '%i photos make a JPEG 1280 wide, at most 960 high and under 1 MB',
  async (count) => {
    const photos = await Promise.all(
      Array.from({ length: count }, (_, i) => {
        const [width, height] = i % 3 === 1 ? [600, 800] : [800, 600];
        return drawSamplePhoto({ width, height, seed: i + 1 });
      }),
    );
    const sheet = await renderContactSheet(photos);
    const { format, width, height } = await sharp(sheet).metadata();
    expect([format, width]).toEqual(['jpeg', 1280]);
    expect(height).toBeLessThanOrEqual(960);
    expect(sheet.length).toBeLessThan(1_000_000);
  },
);

test('each photo is in its place, with white between', async () => {
  const colours = ['#c80000', '#00a000', '#0000c8'];
  const sheet = await renderContactSheet(await Promise.all(colours.map((colour) => plain(colour))));
  const { data, info } = await sharp(sheet).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    [...data.subarray((Math.round(y) * info.width + Math.round(x)) * 3)].slice(0, 3);

  const { cells } = buildLayout(
    Array.from(colours, () => ({ width: 400, height: 300 })),
    1280,
  );
  const shown = cells.map((cell) => at(cell.left + cell.width / 2, cell.top + cell.height / 2));
  expect(shown.map((rgb) => rgb.indexOf(Math.max(...rgb)))).toEqual([0, 1, 2]);
  const [first] = cells;
  if (!first) throw new Error('no cell');
  for (const value of at(first.width + 4, first.height / 2)) expect(value).toBeGreaterThan(225);
});

test('a photo that is cropped a little is not stretched', async () => {
  const circle = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="2340">
    <rect width="100%" height="100%" fill="#fff"/><circle cx="540" cy="1170" r="400"/></svg>`;
  const tall = await sharp(Buffer.from(circle)).flatten().jpeg().toBuffer();
  const { cells } = buildLayout(
    [
      { width: 1080, height: 2340 },
      { width: 1080, height: 2340 },
    ],
    1280,
  );
  const [cell] = cells;
  if (!cell) throw new Error('no cell');
  expect(cell.height / cell.width, 'the sample is cropped').toBeLessThan(0.9 * (2340 / 1080));

  const sheet = await renderContactSheet([tall, tall]);
  const { data, info } = await sharp(await sharp(sheet).extract(cell).toBuffer())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = [...data].flatMap((value, i) => (value < 128 ? [i] : []));
  const across = new Set(dark.map((i) => i % info.width)).size;
  const down = new Set(dark.map((i) => Math.floor(i / info.width))).size;
  expect(across).toBeGreaterThan(200);
  expect(Math.abs(across - down)).toBeLessThanOrEqual(2);
});

test('even a sheet of pure noise stays under 1 MB', async () => {
  const raw = { width: 1280, height: 960, channels: 3 } as const;
  const dots = randomBytes(1280 * 960 * 3).map((value) => (value < 128 ? 0 : 255));
  const noise = await sharp(Buffer.from(dots), { raw }).png().toBuffer();
  expect((await renderContactSheet([noise])).length).toBeLessThan(1_000_000);
});

test('no photos, too many, or one that cannot be read are mistakes of the caller', async () => {
  const photo = await plain('#888');
  await expect(renderContactSheet([])).rejects.toThrow(RangeError);
  await expect(renderContactSheet(Array.from({ length: 11 }, () => photo))).rejects.toThrow(RangeError);
  await expect(renderContactSheet([photo, Buffer.from('no photo')])).rejects.toThrow();
});
