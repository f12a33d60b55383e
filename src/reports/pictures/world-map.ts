import { type GeoProjection, geoPath } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import type { PlaceFigures } from '#src/domain/report/report.ts';
import { readLand } from './land.ts';
import { findPartProjection, projectWorld, type Size } from './map-projection.ts';
import { ThinnedPath } from './thinned-path.ts';

type MapPlace = Pick<PlaceFigures, 'events' | 'at'>;

const colours = { land: '#d9d5cc', dot: '#3f6b5b', rim: '#ffffff' };

// As parts of the width of the map.
/** The radius of a dot for one event, where the largest leaves it so much. */
const oneEvent = 1 / 210;
const largest = 1 / 26;

/**
 * A map as a whole `<svg>` without any text: a dot per place whose position is known, its area proportional to the
 * events there, over the land of the world, or of the part of it where they all are. Transparent where there is no
 * land. Width and height in pixels; under 150 kB up to a width of 1600.
 */
export function buildWorldMap(places: readonly MapPlace[], size: Size): string {
  const { width, height } = size;
  const known = places.flatMap(({ at, events }) =>
    at ? [{ at: [at.longitude, at.latitude] as [number, number], events }] : [],
  );
  const { projection, land } =
    drawPart(
      known.map(({ at }) => at),
      size,
    ) ?? drawWorld(size);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${colours.land}" d="${land}"/>`,
    ...buildDots(known, projection, width),
    '</svg>',
  ].join('\n');
}

/** The small ones above the large ones, each with a rim: where many are close, all of them can be seen. */
function buildDots(
  places: ReadonlyArray<{ at: [number, number]; events: number }>,
  projection: GeoProjection,
  width: number,
): string[] {
  const most = Math.max(...places.map(({ events }) => events));
  const unit = Math.min(width * oneEvent, (width * largest) / Math.sqrt(most));
  return places
    .toSorted((one, other) => other.events - one.events)
    .flatMap(({ at, events }) => {
      const point = projection(at);
      if (!point) return [];
      const [x, y] = point.map((value) => value.toFixed(1));
      const radius = (unit * Math.sqrt(events)).toFixed(1);
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colours.dot}" fill-opacity="0.72" stroke="${colours.rim}" stroke-width="${(width / 1000).toFixed(1)}"/>`;
    });
}

interface Ground {
  projection: GeoProjection;
  /** The `d` of a path. */
  land: string;
}

/** Null where the places are all over the world. */
function drawPart(places: Position[], size: Size): Ground | null {
  const projection = findPartProjection(places, size);
  return projection && { projection, land: drawLand(readLand(), projection) };
}

/** A few sizes are ever asked for, and drawing the land takes longer than all the rest. */
const worlds = new Map<string, Ground>();

function drawWorld(size: Size): Ground {
  const key = `${size.width} ${size.height}`;
  const known = worlds.get(key);
  if (known) return known;
  const all = readLand();
  const projection = projectWorld(all, size);
  const world = { projection, land: drawLand(all, projection) };
  worlds.set(key, world);
  return world;
}

function drawLand(land: MultiPolygon, projection: GeoProjection): string {
  const path = new ThinnedPath();
  geoPath(projection, path)(land);
  return path.toString();
}
