import { expect, it } from 'vitest';
import { cleanLogo } from '#src/photos/clean-logo.ts';
import { sharp } from '#src/photos/sharp.ts';
import { drawSamplePhoto, phoneTraces } from '#tests/support/photos/sample-photos.ts';

async function cleaned(bytes: Buffer) {
  const logo = await cleanLogo(bytes);
  if (logo.kind !== 'clean') throw new Error(`refused: ${logo.why}`);
  return logo;
}

it('a logo becomes a PNG without anything that a device wrote into it', async () => {
  const photo = await drawSamplePhoto({ width: 400, height: 300, exif: true });
  const { data } = await cleaned(photo);
  const header = await sharp(data).metadata();
  expect(header.format).toBe('png');
  expect(header.exif).toBeUndefined();
  for (const trace of Object.values(phoneTraces)) expect(data.includes(trace)).toBe(false);
});

it('what was transparent stays so', async () => {
  const transparent = await sharp({
    create: { width: 60, height: 60, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  const { data } = await cleaned(transparent);
  const { channels } = await sharp(data).stats();
  expect(channels).toHaveLength(4);
  expect(channels[3]?.max).toBe(0);
});

it('a large one is at most 1000 pixels wide or high, a small one stays as it is', async () => {
  const large = await cleaned(await drawSamplePhoto({ width: 3000, height: 1500, format: 'png' }));
  expect([large.width, large.height]).toEqual([1000, 500]);
  const small = await cleaned(await drawSamplePhoto({ width: 90, height: 40, format: 'webp' }));
  expect([small.width, small.height]).toEqual([90, 40]);
});

it('what is no picture is refused', async () => {
  expect(await cleanLogo(Buffer.from('no picture'))).toEqual({ kind: 'refused', why: 'not-an-image' });
  const photo = await drawSamplePhoto({ width: 400, height: 300 });
  expect(await cleanLogo(photo.subarray(0, 900))).toEqual({ kind: 'refused', why: 'broken' });
});
