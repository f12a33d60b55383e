import { fitText } from '#src/pictures/totals/fit-text.ts';
import { textWidth } from './page.ts';

const pointsPerMillimetre = 72 / 25.4;

/** Of the page, in millimetres. */
const mostHeight = 75;

/** From line to line, as a part of their size. */
const lineHeight = 1.43;

/** Sizes in points, each with as many lines as it may have. */
const ways = ([38, 32, 27, 23, 20, 18] as const).map(
  (size) => [size, Math.floor((mostHeight * pointsPerMillimetre) / (size * lineHeight))] as const,
) as [readonly [number, number]];

/** The largest size, in points, in which a title takes no more than a quarter of a page and its words stay whole. */
export function fitTitle(title: string): number {
  return fitText(title, { weight: 'bold', maxWidth: textWidth * pointsPerMillimetre, ways }).size;
}
