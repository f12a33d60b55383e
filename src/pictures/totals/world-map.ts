import { type GeoProjection, geoPath } from 'd3-geo';
import type { PlaceFigures } from '#src/domain/report/report.ts';
import type { Size } from '#src/photos/sheet/layout.ts';
import { buildDots } from './dots.ts';
import { fadeAtEdges } from './faded-edges.ts';
import { type Land, readLand } from './land.ts';
import { findPartProjection, type Place, projectWorld } from './map-projection.ts';

/** What a map needs of a place. */
export type MapPlace = Pick<PlaceFigures, 'events' | 'at'>;

const landColour = '#d9d5cc';

/**
 * A map as a whole `<svg>` without any text: a dot per place whose position is known, its area proportional to the
 * events there, over the land of the world, or of the part of it where they all are. Transparent where there is no
 * land. Width and height in pixels. Some 60 kB for the world, and up to 150 kB where fjords are in the picture.
 */
export function buildWorldMap(places: readonly MapPlace[], size: Size): string {
  const { width, height } = size;
  const known = places.flatMap(({ at, events }) =>
    at ? [{ at: [at.longitude, at.latitude] as Place, events }] : [],
  );
  const positions = known.map(({ at }) => at);
  const { projection, svg } = drawPart(positions, size) ?? drawWorld(size);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    svg,
    ...buildDots(known, projection, size),
    '</svg>',
  ].join('\n');
}

/** What lies below the dots, and the projection that places them on it. */
interface Ground {
  projection: GeoProjection;
  svg: string;
}

function drawWorld(size: Size): Ground {
  const projection = projectWorld(size);
  return { projection, svg: drawLand(readLand('world'), projection) };
}

/** Null where the places are spread over the world. */
function drawPart(places: readonly Place[], size: Size): Ground | null {
  const projection = findPartProjection(places, size);
  return projection && { projection, svg: fadeAtEdges(drawLand(readLand('part'), projection), size) };
}

function drawLand(land: Land, projection: GeoProjection): string {
  return `<path fill="${landColour}" d="${geoPath(projection).digits(1)(land)}"/>`;
}
