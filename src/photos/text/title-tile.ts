import { sharp } from '#src/photos/sharp.ts';
import { drawText } from './draw.ts';
import { buildDrawableText } from './drawable.ts';

// All in pixels.
const width = 1280;
const height = 720;
const margin = 96;
const rule = { width: 88, height: 6, above: 44, below: 40 };

const background = '#ebe8e1';
const accent = '#8c9a8e';

const titleStyle = {
  weight: 'Bold',
  colour: '#2b3138',
  sizes: [84, 76, 68, 61, 55, 50, 45, 41, 38, 34, 31, 28],
  maxWidth: width - 2 * margin,
  maxLines: 5,
  maxHeight: 380,
  maxCharacters: 200,
} as const;

const linesStyle = {
  weight: 'Regular',
  colour: '#5c6066',
  sizes: [40, 35, 30],
  maxWidth: width - 2 * margin,
  maxLines: 3,
  maxHeight: 160,
  maxCharacters: 240,
} as const;

/**
 * A 1280 × 720 JPEG that stands in for the photos of an entry without any: the title, wrapped to at most five
 * lines and the smaller the longer it is, and below it the lines, which together take three. What does not
 * fit is cut short; what the font lacks, emoji and flags included, is left out.
 */
export async function renderTitleTile({ title, lines }: { title: string; lines: string[] }): Promise<Buffer> {
  const titleText = buildDrawableText(title);
  const linesText = lines
    .map((line) => buildDrawableText(line))
    .filter(Boolean)
    .join('\n');
  const drawnTitle = titleText ? await drawText(titleText, titleStyle) : undefined;
  const drawnLines = linesText ? await drawText(linesText, linesStyle) : undefined;
  const drawnRule = { png: await drawRule(), width: rule.width, height: rule.height };

  const used =
    (drawnTitle ? drawnTitle.height + rule.above : 0) +
    rule.height +
    (drawnLines ? rule.below + drawnLines.height : 0);
  let top = Math.round((height - used) / 2);
  const parts: { input: Buffer; left: number; top: number }[] = [];
  for (const [part, below] of [
    [drawnTitle, rule.above],
    [drawnRule, rule.below],
    [drawnLines, 0],
  ] as const) {
    if (!part) continue;
    parts.push({ input: part.png, left: margin, top });
    top += part.height + below;
  }
  return (
    sharp({ create: { width, height, channels: 3, background } })
      .composite(parts)
      .removeAlpha()
      // Letters need their colour at full resolution, or they get a fringe.
      .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
      .toBuffer()
  );
}

async function drawRule(): Promise<Buffer> {
  return sharp({ create: { width: rule.width, height: rule.height, channels: 3, background: accent } })
    .png()
    .toBuffer();
}
