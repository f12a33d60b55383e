import { type Block, cardWidth, margin } from './card-block.ts';
import { buildWorldMap, type MapPlace } from './world-map.ts';

/** In pixels: as high as the whole world is that is as wide as the card. */
const height = 480;

/** The map, from edge to edge of the card. */
export function buildMap(places: readonly MapPlace[]): Block {
  const map = buildWorldMap(places, { width: cardWidth, height });
  return { height, svg: `<g transform="translate(${-margin} 0)">\n${map}\n</g>` };
}
