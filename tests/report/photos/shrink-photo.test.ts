import { expect, it } from 'vitest';
import { sharp } from '#src/photos/sharp.ts';
import { shrinkPhoto } from '#src/report/photos/shrink-photo.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';

it('a photo has as many pixels as 200 dpi of its printed size need, and nothing that tells where it is from', async () => {
  const photo = await drawSamplePhoto({ width: 1600, height: 1200, exif: true });
  const shrunk = await sharp(await shrinkPhoto(photo, { width: 72, height: 54 })).metadata();
  expect(shrunk).toMatchObject({ format: 'jpeg', width: 567, height: 425 });
  expect([shrunk.exif, shrunk.icc, shrunk.xmp]).toEqual([undefined, undefined, undefined]);
});

it('a small photo is not enlarged', async () => {
  const photo = await drawSamplePhoto({ width: 90, height: 40 });
  const shrunk = await sharp(await shrinkPhoto(photo, { width: 100, height: 44 })).metadata();
  expect(shrunk).toMatchObject({ width: 90, height: 40 });
});
