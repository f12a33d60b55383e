import { type Block, cardWidth, colours, margin } from './card-block.ts';
import { buildWorldMap, type MapPlace } from './world-map.ts';

// In pixels.
const height = 480;
/** So much above and below the map does land take to fade where the map ends and the land does not. */
const fade = 40;

/** The map, as wide as the card. */
export function buildMap(places: readonly MapPlace[]): Block {
  const parts = [
    '<defs><linearGradient id="fade" x2="0" y2="1">',
    `<stop stop-color="${colours.paper}"/><stop offset="1" stop-color="${colours.paper}" stop-opacity="0"/>`,
    '</linearGradient></defs>',
    buildWorldMap(places, { width: cardWidth, height }),
    `<rect width="${cardWidth}" height="${fade}" fill="url(#fade)"/>`,
    `<rect width="${cardWidth}" height="${fade}" fill="url(#fade)" transform="translate(0 ${height}) scale(1 -1)"/>`,
  ];
  return { height, svg: `<g transform="translate(${-margin} 0)">\n${parts.join('\n')}\n</g>` };
}
