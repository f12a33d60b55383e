import {
  type GeoGeometryObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCircle,
  geoDistance,
  geoNaturalEarth1,
} from 'd3-geo';
import type { Size } from '#src/photos/sheet/layout.ts';

/** Longitude and latitude, in degrees. */
export type Place = [longitude: number, latitude: number];

/** Where the world is cut in two: in the Bering Strait, so that Asia stays in one piece. */
const cut = -169;

/** What is shown of the world: from Hawaii to Samoa and from Greenland to Cape Horn, so without Antarctica. */
const worldEnds: GeoGeometryObjects = {
  type: 'MultiPoint',
  coordinates: [
    [cut + 8, 0],
    [cut - 3, 0],
    [cut + 180, -56.5],
    [cut + 180, 83.8],
  ],
};

// In degrees from the middle of all places.
/** Where none is farther away, they are in one part of the world, and it alone is shown. */
const farthest = 36;
/** At least this much is shown, so that one sees which part of the world it is. */
const nearest = 18;

/** Land that goes on beyond the picture shows no edge in it. In pixels. */
const bleed = 4;

/** The whole world, as large as fits. */
export function projectWorld({ width, height }: Size): GeoProjection {
  return lightly(geoNaturalEarth1().rotate([-(cut + 180), 0])).fitSize([width, height], worldEnds);
}

/** The part of the world where all places are, with some room around them; null where they are all over it. */
export function findPartProjection(places: readonly Place[], { width, height }: Size): GeoProjection | null {
  if (places.length === 0) return null;
  const points: GeoGeometryObjects = { type: 'MultiPoint', coordinates: [...places] };
  const middle = middleOf(geoBounds(points));
  if (places.some((place) => degreesBetween(middle, place) > farthest)) return null;
  const shown: GeoGeometryObjects = {
    type: 'GeometryCollection',
    geometries: [geoCircle().center(middle).radius(nearest)(), points],
  };
  const margin = 0.08 * Math.min(width, height);
  return lightly(geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]))
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      shown,
    )
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
}

/** Adds no points between those of a coast, which are close enough already: that takes half the time. */
function lightly(projection: GeoProjection): GeoProjection {
  return projection.precision(0);
}

function middleOf([[west, south], [east, north]]: [Place, Place]): Place {
  // Across the date line, the east is the smaller number.
  const width = east < west ? east + 360 - west : east - west;
  return [west + width / 2, (south + north) / 2];
}

function degreesBetween(one: Place, other: Place): number {
  return (geoDistance(one, other) * 180) / Math.PI;
}
