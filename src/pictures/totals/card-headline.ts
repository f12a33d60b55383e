import { textWidth } from '#src/photos/text/width.ts';
import { type Block, blockWidth, colours, writeLine } from './card-block.ts';
import { fitText, type TextBox } from './fit-text.ts';

/** A large number and what it counts: "111", "events". */
export interface BigFigure {
  value: string;
  label: string;
}

// In pixels.
const sizes = [150, 134, 120, 107, 95, 85, 76] as const;
const labelWays: TextBox['ways'] = [
  [40, 1],
  [36, 1],
  [32, 1],
];
const between = 36;
const labelBelow = 54;

/** How high a digit is, as a part of the font size. */
const digitHeight = 0.714;

/** The big figures in columns, all in one size, and below each what it counts. */
export function buildHeadline(figures: readonly BigFigure[]): Block {
  const column = (blockWidth + between) / figures.length;
  const maxWidth = column - between;
  const fits = (size: number) =>
    figures.every(({ value }) => textWidth(value, { weight: 'bold', size }) <= maxWidth);
  const size = sizes.find(fits) ?? Math.min(...sizes);
  const labelBox: TextBox = { weight: 'regular', maxWidth, ways: labelWays };
  const baseline = digitHeight * size;
  const drawn = figures.flatMap(({ value, label }, index) => {
    const x = index * column;
    const { lines, size: labelSize } = fitText(label, labelBox);
    return [
      writeLine(value, { x, y: baseline, size, weight: 'bold', colour: colours.accent }),
      ...lines.map((line) =>
        writeLine(line, { x, y: baseline + labelBelow, size: labelSize, colour: colours.grey }),
      ),
    ];
  });
  return { height: baseline + labelBelow + 10, svg: drawn.join('\n') };
}
