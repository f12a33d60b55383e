import { sharp } from '#src/photos/sharp.ts';
import { buildDrawableText } from '#src/photos/text/drawable.ts';
import { buildBars, type CardBar } from './card-bars.ts';
import {
  ascent,
  type Block,
  blockWidth,
  cardWidth,
  colours,
  lineHeight,
  margin,
  writeLine,
} from './card-block.ts';
import { type BigFigure, buildHeadline } from './card-headline.ts';
import { fitText, type TextBox } from './fit-text.ts';
import { buildWorldMap, type MapPlace } from './world-map.ts';

/** What the picture of a campaign's totals shows, in one language. */
export interface TotalsCard {
  title: string;
  /** In words. */
  days: string | null;
  /** "111", "events" and "33", "countries". */
  headline: BigFigure[];
  /** In the campaign's order. */
  bars: CardBar[];
  places: readonly MapPlace[];
  /** When it was counted, and that only approved entries are. */
  moment: string;
}

// In pixels.
const bottomMargin = 46;
/** As high as a map of the whole world is when it is as wide as the card. */
const mapHeight = 480;

const title: ParagraphStyle = {
  ...{ weight: 'bold', maxWidth: blockWidth, colour: colours.ink },
  ways: [
    [66, 2],
    [58, 2],
    [51, 2],
    [46, 3],
  ],
};
const days: ParagraphStyle = {
  ...{ weight: 'regular', maxWidth: blockWidth, colour: colours.grey },
  ways: [
    [37, 1],
    [33, 1],
  ],
};
const moment: ParagraphStyle = {
  ...days,
  ways: [
    [30, 1],
    [28, 1],
    [26, 1],
    [26, 2],
  ],
};

/** A picture of the totals as PNG, 1080 pixels wide and the higher the more categories there are. */
export function renderTotalsCard(card: TotalsCard): Promise<Buffer> {
  return sharp(Buffer.from(buildTotalsCardSvg(card)))
    .removeAlpha()
    .png()
    .toBuffer();
}

/** The picture as SVG. What our font lacks, such as emoji, is left out of its texts. */
export function buildTotalsCardSvg(card: TotalsCard): string {
  const hasMap = card.places.some(({ at }) => at !== null);
  const { height: used, svg } = stack([
    above(64, buildParagraph(card.title, title)),
    ...(card.days ? [above(6, buildParagraph(card.days, days))] : []),
    above(46, buildHeadline(card.headline)),
    above(44, buildBars(card.bars)),
    ...(hasMap ? [above(40, buildMap(card.places))] : []),
    above(hasMap ? 16 : 44, buildParagraph(card.moment, moment)),
  ]);
  const height = used + bottomMargin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${height}" viewBox="0 0 ${cardWidth} ${height}">`,
    `<rect width="${cardWidth}" height="${height}" fill="${colours.paper}"/>`,
    svg,
    '</svg>',
  ].join('\n');
}

type ParagraphStyle = TextBox & { colour: string };

/** A text in the largest size in which all of it fits its box, as high as its lines are. */
function buildParagraph(text: string, style: ParagraphStyle): Block {
  const { lines, size } = fitText(buildDrawableText(text), style);
  const { weight, colour } = style;
  const drawn = lines.map((line, index) =>
    writeLine(line, { y: (index * lineHeight + ascent) * size, size, weight, colour }),
  );
  return { height: lines.length * lineHeight * size, svg: drawn.join('\n') };
}

/** The map, from edge to edge of the card. */
function buildMap(places: readonly MapPlace[]): Block {
  const map = buildWorldMap(places, { width: cardWidth, height: mapHeight });
  return { height: mapHeight, svg: `<g transform="translate(${-margin} 0)">\n${map}\n</g>` };
}

type Spaced = [space: number, block: Block];

function above(space: number, block: Block): Spaced {
  return [space, block];
}

/** One below the other, each with its space above. */
function stack(blocks: readonly Spaced[]): Block {
  let bottom = 0;
  const drawn = blocks.map(([space, { height, svg }]) => {
    const top = Math.round(bottom + space);
    bottom = top + height;
    return `<g transform="translate(${margin} ${top})">\n${svg}\n</g>`;
  });
  return { height: Math.ceil(bottom), svg: drawn.join('\n') };
}
