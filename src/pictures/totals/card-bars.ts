import { buildDrawableText } from '#src/photos/text/drawable.ts';
import { textWidth } from '#src/photos/text/width.ts';
import { ascent, type Block, blockWidth, colours, lineHeight, writeLine } from './card-block.ts';
import { fitText, type TextBox } from './fit-text.ts';

export interface CardBar {
  label: string;
  events: number;
  /** The same in words: "9 documents". */
  count: string;
}

interface Density {
  /** Size of the count, and of the label where it fits. */
  size: number;
  labelWays: TextBox['ways'];
  bar: number;
  gap: number;
}

/** The more bars there are, the closer together they stand. In pixels; the smallest size can be read on a phone. */
function densityOf(bars: number): Density {
  if (bars <= 6)
    return {
      size: 36,
      labelWays: [
        [36, 2],
        [31, 3],
      ],
      bar: 14,
      gap: 26,
    };
  if (bars <= 12) return { size: 33, labelWays: [[33, 2]], bar: 11, gap: 20 };
  return { size: 30, labelWays: [[30, 1]], bar: 8, gap: 14 };
}

/** Between a label and its count, in pixels. */
const between = 36;

/** From the baseline to the bar, as a part of the font size: the bar clears the tails of g and ç. */
const barBelow = 0.4;

/** A bar per category with its name and count above it; its length is proportional to the count. */
export function buildBars(bars: readonly CardBar[]): Block {
  const density = densityOf(bars.length);
  const most = Math.max(...bars.map(({ events }) => events));
  const rows: string[] = [];
  let top = 0;
  for (const bar of bars) {
    const { height, svg } = buildRow(bar, most, density);
    rows.push(`<g transform="translate(0 ${Math.round(top)})">\n${svg}\n</g>`);
    top += height + density.gap;
  }
  return { height: Math.max(0, top - density.gap), svg: rows.join('\n') };
}

function buildRow({ label, events, count }: CardBar, most: number, density: Density): Block {
  const { size, labelWays, bar } = density;
  const maxWidth = blockWidth - between - textWidth(count, { weight: 'bold', size });
  const name = fitText(buildDrawableText(label), { weight: 'regular', maxWidth, ways: labelWays });
  const baseline = (line: number) => (ascent + line * lineHeight) * name.size;
  const last = baseline(Math.max(0, name.lines.length - 1));
  const colour = events === 0 ? colours.grey : colours.ink;
  const barTop = Math.round(last + barBelow * size);
  const parts = [
    ...name.lines.map((line, index) => writeLine(line, { y: baseline(index), size: name.size })),
    writeLine(count, { x: blockWidth, y: last, size, weight: 'bold', colour, anchor: 'end' }),
    drawBar(blockWidth, barTop, bar, colours.track),
    ...(events === 0 ? [] : [drawBar((events / most) * blockWidth, barTop, bar, colours.accent)]),
  ];
  return { height: barTop + bar, svg: parts.join('\n') };
}

function drawBar(width: number, y: number, height: number, colour: string): string {
  return `<rect y="${y}" width="${width.toFixed(1)}" height="${height}" rx="3" fill="${colour}"/>`;
}
