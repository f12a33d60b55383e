import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCircle,
  geoDistance,
  geoNaturalEarth1,
} from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';

export interface Size {
  width: number;
  height: number;
}

// In degrees from the middle of all places.
/** Where none is farther away, they are in one part of the world, and it alone is shown. */
const farthest = 36;
/** So much is always in the picture, so that one sees which part of the world it is. */
const window = 18;

/** In pixels: land that goes on beyond the picture shows no edge in it. */
const bleed = 4;

/** Where the world is cut in two: in the Bering Strait, so that Asia stays in one piece. */
const worldRotation = -11;

/** The whole world, as large as fits. */
export function projectWorld(land: MultiPolygon, { width, height }: Size): GeoProjection {
  return geoNaturalEarth1().rotate([worldRotation, 0]).fitSize([width, height], land);
}

/** The part of the world where all places are, with some room around them; null where they are all over it. */
export function findPartProjection(
  places: readonly Position[],
  { width, height }: Size,
): GeoProjection | null {
  if (places.length === 0) return null;
  const points: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: [...places] };
  const middle = middleOf(geoBounds(points));
  const radius = Math.max(
    ...places.map((place) => toDegrees(geoDistance(middle, place as [number, number]))),
  );
  if (radius > farthest) return null;
  const inside: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: [geoCircle().center(middle).radius(window)(), points],
  };
  const margin = Math.min(width, height) * 0.06;
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  return geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .fitExtent(frame, inside)
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
}

function middleOf([[west, south], [east, north]]: [[number, number], [number, number]]): [number, number] {
  // Across the date line, the east is the smaller number.
  const width = east < west ? east + 360 - west : east - west;
  return [west + width / 2, (south + north) / 2];
}

function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
