import { buildDrawableText } from '#src/photos/text/drawable.ts';
import { ascent, type Block, lineHeight, writeLine } from './card-block.ts';
import { fitText, type TextBox } from './fit-text.ts';

export type ParagraphStyle = TextBox & { colour: string };

/** A text in the largest size in which all of it fits its box, as high as its lines are. */
export function buildParagraph(text: string, style: ParagraphStyle): Block {
  const { lines, size } = fitText(buildDrawableText(text), style);
  const { weight, colour } = style;
  const drawn = lines.map((line, index) =>
    writeLine(line, { y: (index * lineHeight + ascent) * size, size, weight, colour }),
  );
  return { height: lines.length * lineHeight * size, svg: drawn.join('\n') };
}
