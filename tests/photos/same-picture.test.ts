import { describe, expect, it } from 'vitest';
import { areSamePicture } from '#src/photos/same-picture.ts';
import { sharp } from '#src/photos/sharp.ts';
import { samplePicture } from '#tests/demo/play/sample-pictures.ts';
import { drawScene } from '#tests/support/photos/sample-scenes.ts';

const scene = await drawScene(1);

/** The same but for the name that it is made out to. */
function certificateFor(name: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="960">
    <rect width="1280" height="960" fill="#245"/><rect x="150" y="100" width="980" height="760" fill="#fefcf0"/>
    <text x="350" y="500" font-size="44" fill="#222">${name}</text></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 87 }).toBuffer();
}

describe('a photo is the same', () => {
  it.each([
    [1280, 60],
    [800, 75],
    [320, 85],
  ])('sent again at %i pixels in quality %i', async (width, quality) => {
    const again = await sharp(scene).resize(width).jpeg({ quality }).toBuffer();
    expect(await areSamePicture(scene, again)).toBe(true);
  });

  it('and not one of the same hall with other people', async () => {
    const [one, other] = await Promise.all([samplePicture(0, 0), samplePicture(0, 1)]);
    expect(await areSamePicture(one, other)).toBe(false);
  });

  it('and not a page that differs in one letter', async () => {
    const [one, other] = await Promise.all([
      certificateFor('Aysel Quliyeva'),
      certificateFor('Aysel Guliyeva'),
    ]);
    expect(await areSamePicture(one, other)).toBe(false);
  });
});
