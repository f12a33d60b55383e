import type { FontWeight } from '#src/photos/text/fonts.ts';
import { fontFamily } from '#src/photos/text/fonts.ts';

/** A part of the card, drawn from its own upper left corner; in pixels. */
export interface Block {
  height: number;
  svg: string;
}

// In pixels.
export const cardWidth = 1080;
/** Left and right of what is written. */
export const margin = 72;
export const blockWidth = cardWidth - 2 * margin;

export const colours = {
  paper: '#ebe8e1',
  ink: '#2b3138',
  grey: '#5c6066',
  accent: '#3f6b5b',
  /** The part of a bar's track that it does not fill. */
  track: '#dcd8cf',
};

/** Between baselines, as a part of the font size. */
export const lineHeight = 1.24;

/** From the upper edge of a line to its baseline, as a part of the font size: room for İ and Ğ. */
export const ascent = 0.98;

const weights: Readonly<Record<FontWeight, number>> = { regular: 400, bold: 700 };

interface LineStyle {
  x?: number;
  /** The position of the baseline. */
  y: number;
  size: number;
  weight?: FontWeight;
  colour?: string;
  anchor?: 'start' | 'end';
}

export function writeLine(
  text: string,
  { x = 0, y, size, weight = 'regular', colour = colours.ink, anchor = 'start' }: LineStyle,
): string {
  return `<text x="${x}" y="${Math.round(y)}" font-family="${fontFamily}" font-size="${size}" font-weight="${weights[weight]}" fill="${colour}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
