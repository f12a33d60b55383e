import { sharp } from '#src/photos/sharp.ts';
import { escapeMarkup } from './drawable.ts';
import { fontFamily } from './fonts.ts';

export type TextStyle = {
  weight: 'Regular' | 'Bold';
  /** Written as `#rrggbb`. */
  colour: string;
  /** Font sizes in pixels, the best one first and each smaller than the one before. */
  sizes: readonly number[];
  /** In pixels; longer lines are wrapped. */
  maxWidth: number;
  maxLines: number;
  /** Height of all lines together, in pixels. */
  maxHeight: number;
  maxCharacters: number;
};

/** A picture of a text on nothing, as PNG; cut to the ink, width and height in pixels. */
export type DrawnText = { png: Buffer; width: number; height: number };

/** The distance of baselines, as a part of the font size. The font's own is 1.362, which is loose in a title. */
const lineHeight = 1.24;
const ownLineHeight = 1.362;

/**
 * Draws a text in the largest size that fits: at first without breaking words, then, for a word that is
 * wider than everything, with breaking them, and at last by cutting the text short.
 *
 * @param text drawable text, not empty; it may contain line breaks
 */
export async function drawText(text: string, style: TextStyle): Promise<DrawnText> {
  const characters = [...text];
  if (characters.length > style.maxCharacters) return drawText(cut(characters, style.maxCharacters), style);
  for (const wrap of ['word', 'word-char'] as const) {
    for (const size of style.sizes) {
      const drawn = await drawAt(size, wrap, text, style);
      if (fits(drawn, size, style)) return drawn;
    }
  }
  // A text that did not fit in the smallest size fits in no other.
  const shorter = cut(characters, Math.floor(characters.length * 0.95));
  return drawText(shorter, { ...style, sizes: style.sizes.slice(-1) });
}

function cut(characters: string[], length: number): string {
  const kept = characters.slice(0, length - 1).join('');
  return `${kept.replace(/[\s…]+$/, '')}…`;
}

async function drawAt(
  size: number,
  wrap: 'word' | 'word-char',
  text: string,
  { weight, colour, maxWidth }: TextStyle,
): Promise<DrawnText> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escapeMarkup(text)}</span>`,
      font: `${fontFamily} ${weight} ${size}`,
      // A pixel per point, so that font sizes are pixels.
      dpi: 72,
      width: maxWidth,
      wrap,
      spacing: Math.round((lineHeight - ownLineHeight) * size),
      rgba: true,
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

/**
 * Whether there are few enough lines. Cut to the ink, a line is 0.5 (`ace`) to 1.2 (`İŞğ`) font sizes high,
 * so the height tells how many lines there are.
 */
function fits(drawn: DrawnText, size: number, { maxWidth, maxLines, maxHeight }: TextStyle): boolean {
  const heightOfLines = ((maxLines - 1) * lineHeight + 1.3) * size;
  return drawn.width <= maxWidth && drawn.height <= Math.min(heightOfLines, maxHeight);
}
