import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sharp } from '#src/photos/sharp.ts';
import { printPhotos } from '#src/report/photos/print-photos.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hesabat-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

const photosOf = (...files: string[]) =>
  files.map((file) => ({ file, width: 1, height: 1, alt: `Photo of ${file}` }));

it('photos are laid out by what they are, whatever is noted of them, and one that is gone leaves no hole', async () => {
  const [landscape, portrait] = [
    await drawSamplePhoto({ width: 400, height: 300 }),
    await drawSamplePhoto({ width: 300, height: 400 }),
  ];
  const stored = new Map([
    ['1/a.jpg', landscape],
    ['1/c.jpg', portrait],
  ]);
  const readPhoto = async (file: string) => stored.get(file) ?? null;
  const { rows, bytes } = await printPhotos(photosOf('1/a.jpg', '1/b.jpg', '1/c.jpg'), {
    readPhoto,
    folder,
    width: 148,
  });
  expect(rows.map((row) => row.map(({ alt, width, height }) => [alt, width, height]))).toEqual([
    [
      ['Photo of 1/a.jpg', 72, 54],
      ['Photo of 1/c.jpg', 40.5, 54],
    ],
  ]);
  const jpegs = await Promise.all(rows.flat().map(({ path }) => readFile(path)));
  expect(jpegs.reduce((sum, jpeg) => sum + jpeg.length, 0)).toBe(bytes);
  expect(await sharp(jpegs[1]).metadata()).toMatchObject({ width: 300, height: 400 });
});

it('a photo whose file was damaged costs no report: it leaves no hole, or is shown as far as it goes', async () => {
  const whole = await drawSamplePhoto({ width: 400, height: 300 });
  const stored = new Map([
    ['1/whole.jpg', whole],
    ['1/garbled.jpg', Buffer.alloc(whole.length)],
    ['1/empty.jpg', Buffer.alloc(0)],
    ['1/cut.jpg', whole.subarray(0, whole.length / 2)],
  ]);
  const readPhoto = async (file: string) => stored.get(file) ?? null;
  const { rows } = await printPhotos(photosOf(...stored.keys()), { readPhoto, folder, width: 148 });
  expect(rows.flat().map(({ alt }) => alt)).toEqual(['Photo of 1/whole.jpg', 'Photo of 1/cut.jpg']);
});

it('an entry whose photos are all gone has none', async () => {
  const readPhoto = async () => null;
  expect(await printPhotos(photosOf('a.jpg'), { readPhoto, folder, width: 148 })).toEqual({
    rows: [],
    bytes: 0,
  });
});
