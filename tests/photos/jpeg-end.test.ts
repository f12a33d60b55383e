import { describe, expect, test } from 'vitest';
import { cleanPhoto } from '#src/photos/clean-photo.ts';
import { isRestart } from '#src/photos/headers/jpeg.ts';
import { sharp } from '#src/photos/sharp.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';

// A JPEG whose last bytes did not arrive: phones and programs show it, and nobody sees that anything is missing.

const width = 800;
const height = 600;
const sample = await drawSamplePhoto({ width, height, format: 'png' });

const kinds = {
  'an ordinary JPEG': { quality: 90 },
  'a progressive JPEG': { quality: 90, progressive: true },
  'a JPEG of a program for the web': { quality: 90, mozjpeg: true },
  'a JPEG with all its colours': { quality: 90, chromaSubsampling: '4:4:4' },
};

const drawn = await Promise.all(
  Object.entries(kinds).map(
    async ([name, options]) => [name, await sharp(sample).jpeg(options).toBuffer()] as const,
  ),
);

/** How far two pictures are from each other, in levels of grey of 255, where they are farthest on average of a row. */
async function farthestRow(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((jpeg) => sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!a || !b) throw new Error('no pictures');
  const rows = Math.min(a.info.height, b.info.height);
  const far = Array.from({ length: rows }, (_, row) => {
    const at = row * a.info.width;
    let sum = 0;
    for (let x = 0; x < a.info.width; x += 1) sum += Math.abs((a.data[at + x] ?? 0) - (b.data[at + x] ?? 0));
    return sum / a.info.width;
  });
  return Math.max(...far);
}

describe.each(drawn)('%s', (_, whole) => {
  test.each([1, 2])('that lacks only its end (%i bytes) is taken, all of it', async (missing) => {
    const intact = await cleanPhoto(whole);
    const ended = await cleanPhoto(whole.subarray(0, -missing));
    expect(ended).toEqual(intact);
  });

  test('that lacks its last row of blocks is taken without it, and nothing grey is seen', async () => {
    const intact = await cleanPhoto(whole);
    const ended = await cleanPhoto(whole.subarray(0, -12));
    if (intact.kind !== 'clean' || ended.kind !== 'clean') throw new Error('was not taken');
    expect(ended.width).toBe(width);
    expect(ended.height).toBeLessThan(height);
    expect(ended.height).toBeGreaterThan(height - 25);
    expect(await farthestRow(intact.jpeg, ended.jpeg)).toBeLessThan(3);
  });

  test.each([0.1, 0.5, 0.8, 0.9])('that is cut at %d of its bytes is refused', async (part) => {
    const cut = whole.subarray(0, Math.floor(whole.length * part));
    expect(await cleanPhoto(cut)).toEqual({ kind: 'refused', why: 'broken' });
    // The end alone does not make it whole.
    const ended = Buffer.concat([cut, Buffer.from([0xff, 0xd9])]);
    expect(await cleanPhoto(ended)).toEqual({ kind: 'refused', why: 'broken' });
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a photo held like %i loses the end that is missing, and stands upright',
  async (orientation) => {
    const whole = await drawSamplePhoto({ width, height, orientation });
    const intact = await cleanPhoto(whole);
    const ended = await cleanPhoto(whole.subarray(0, -40));
    if (intact.kind !== 'clean' || ended.kind !== 'clean') throw new Error('was not taken');
    const isUpright = intact.width === width;
    const missing = isUpright ? height - ended.height : height - ended.width;
    expect(missing).toBeGreaterThan(0);
    // The stored picture ends at this side of the one that is seen.
    const left = [6, 7].includes(orientation) ? missing : 0;
    const top = [3, 4].includes(orientation) ? missing : 0;
    const rest = await sharp(intact.jpeg)
      .extract({ left, top, width: ended.width, height: ended.height })
      .jpeg({ quality: 95 })
      .toBuffer();
    expect(await farthestRow(rest, ended.jpeg)).toBeLessThan(6);
  },
);

/** A grey JPEG of 16 × 320 pixels, in 40 rows of blocks with a restart between any two: sharp writes none. */
const restarting = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j',
    'q62rZ4C8ybqmx5moq6T/wAALCAFAABABAREA/8QAGQABAQEBAQEAAAAAAAAAAAAAAAUEBgMC/8QAFBABAAAAAAAAAAAAAAAAAAAA',
    'AP/dAAQAAv/aAAgBAQAAPwDmR//Qij//0cI//9L5H//T0j//1Ko//9XoR//WgD//15g//9DwH//R9R//0qI//9O4P//U5sf/1Y4/',
    '/9bGP//XD//Q2D//0bA//9LpB//Thj//1Jw//9XyH//W9x//16Y//9C+P//R54f/0pQ//9PMP//U+h//1dw//9a0P//X5kf/0Io/',
    '/9HCP//S+R//09I//9SqP//V6Ef/1oA//9k=',
  ].join(''),
  'base64',
);

test('a JPEG that ends just before a restart is measured like any other', async () => {
  const restarts = [...restarting.keys()].filter(
    (at) => restarting[at] === 0xff && isRestart(restarting[at + 1] ?? 0),
  );
  expect(await cleanPhoto(restarting)).toMatchObject({ kind: 'clean', height: 320 });
  expect(await cleanPhoto(restarting.subarray(0, restarts.at(-1)))).toMatchObject({
    kind: 'clean',
    height: 312,
  });
  expect(await cleanPhoto(restarting.subarray(0, restarts[20]))).toEqual({ kind: 'refused', why: 'broken' });
});
