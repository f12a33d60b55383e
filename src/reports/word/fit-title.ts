import { textWidth } from './page.ts';

/** In points. */
const sizes = [38, 32, 27, 23, 20, 18];

/** What a bold letter takes of its size, on average, and a line. */
const letter = { width: 0.62, height: 1.3 };

/** Of the page, in millimetres. */
const mostHeight = 75;

const millimetres = 25.4 / 72;

/** The largest size, in points, in which a title takes no more than a third of a page and its words stay whole. */
export function fitTitle(title: string): number {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  const fits = (size: number) => {
    const width = size * letter.width * millimetres;
    const lines = Math.ceil((title.length * width) / (textWidth * 0.9));
    return longest * width <= textWidth && lines * size * letter.height * millimetres <= mostHeight;
  };
  return sizes.find(fits) ?? 18;
}
