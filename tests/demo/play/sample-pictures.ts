import { sharp } from '#src/photos/sharp.ts';
import { scenes } from './sample-scenes.ts';

const longSide = 1280;
const shortSide = 960;

const drawn = new Map<string, Promise<Buffer>>();

/** How many scenes there are to choose from. */
export const sampleCount = scenes.length;

/** One of the sample pictures as a JPEG, drawn when it is first wanted; variants differ in colours and details. */
export function samplePicture(index: number, variant = 0): Promise<Buffer> {
  const key = `${index} ${variant}`;
  let picture = drawn.get(key);
  if (!picture) {
    picture = draw(index, variant);
    drawn.set(key, picture);
  }
  return picture;
}

async function draw(index: number, variant: number): Promise<Buffer> {
  const chosen = scenes[index];
  if (!chosen) throw new Error(`There is no sample picture ${index}`);
  const [width, height] = chosen.isUpright ? [shortSide, longSide] : [longSide, shortSide];
  // A little to either side: the same place on another evening.
  const hue = chosen.hue + 360 + (variant % 2 ? 1 : -1) * Math.ceil(variant / 2) * 16;
  const shapes = chosen.scene(width, height, hue, randomNumbers(index * 100 + variant));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
}

/** The same numbers for the same seed (a linear congruential generator is random enough for drawing). */
function randomNumbers(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
