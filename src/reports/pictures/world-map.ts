import { type GeoProjection, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { PlaceFigures } from '#src/domain/report/report.ts';
import type { Size } from '#src/photos/layout.ts';
import { buildDots } from './dots.ts';
import { readLand } from './land.ts';
import { findPartProjection, type Place, projectWorld } from './map-projection.ts';
import { ThinnedPath } from './thinned-path.ts';

/** What of a place is on a map. */
export type MapPlace = Pick<PlaceFigures, 'events' | 'at'>;

const landColour = '#d9d5cc';

/**
 * A map as a whole `<svg>` without any text: a dot per place whose position is known, its area proportional to the
 * events there, over the land of the world, or of the part of it where they all are. Transparent where there is no
 * land. Width and height in pixels; under 150 kB up to a width of 1600.
 */
export function buildWorldMap(places: readonly MapPlace[], size: Size): string {
  const { width, height } = size;
  const known = places.flatMap(({ at, events }) =>
    at ? [{ at: [at.longitude, at.latitude] satisfies Place as Place, events }] : [],
  );
  const positions = known.map(({ at }) => at);
  const { projection, land } = drawPart(positions, size) ?? drawWorld(size);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${landColour}" d="${land}"/>`,
    ...buildDots(known, projection, size),
    '</svg>',
  ].join('\n');
}

interface Ground {
  projection: GeoProjection;
  /** The `d` of a path. */
  land: string;
}

/** Null where the places are all over the world. */
function drawPart(places: readonly Place[], size: Size): Ground | null {
  const projection = findPartProjection(places, size);
  return projection && { projection, land: drawLand(readLand(), projection) };
}

/** A few sizes are ever asked for, and drawing the land takes longer than all the rest. */
const worlds = new Map<string, Ground>();

function drawWorld(size: Size): Ground {
  const key = `${size.width} ${size.height}`;
  const drawn = worlds.get(key);
  if (drawn) return drawn;
  const projection = projectWorld(size);
  const world = { projection, land: drawLand(readLand(), projection) };
  worlds.set(key, world);
  return world;
}

function drawLand(land: MultiPolygon, projection: GeoProjection): string {
  const path = new ThinnedPath();
  geoPath(projection, path)(land);
  return path.toString();
}
