import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopologicalLand, Topology } from 'topojson-specification';

/** In degrees: only Antarctica lies south of it. */
const southernmost = -60;

/**
 * The land of the world without Antarctica and without borders, which take sides: Natural Earth, 1 : 50 million,
 * public domain, as world-atlas brings it.
 */
export function readLand(): MultiPolygon {
  const file = fileURLToPath(import.meta.resolve('world-atlas/land-50m.json'));
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    land: GeometryCollection & { geometries: TopologicalLand[] };
  }>;
  const polygons = feature(atlas, atlas.objects.land).features.flatMap(
    ({ geometry }) => (geometry as MultiPolygon).coordinates,
  );
  return { type: 'MultiPolygon', coordinates: polygons.filter((rings) => !isAntarctic(rings)) };
}

function isAntarctic(rings: Position[][]): boolean {
  return (rings[0] ?? []).every(([, latitude = 0]) => latitude < southernmost);
}
