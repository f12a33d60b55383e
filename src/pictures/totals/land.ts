import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ExtendedFeatureCollection, GeoGeometryObjects } from 'd3-geo';
import { feature } from 'topojson-client';

export type Land = Extract<GeoGeometryObjects, { type: 'MultiPolygon' }>;

/** Where the atlas has the land: coarse enough for the whole world, fine enough for a part of it. */
const files = {
  world: fileURLToPath(import.meta.resolve('world-atlas/land-110m.json')),
  part: fileURLToPath(import.meta.resolve('world-atlas/land-50m.json')),
};

/** In degrees: only Antarctica lies south of it. */
const southernmost = -60;

/** The land without Antarctica and without borders, which take sides: Natural Earth, public domain. */
export function readLand(extent: keyof typeof files): Land {
  const atlas = JSON.parse(readFileSync(files[extent], 'utf8')) as Parameters<typeof feature>[0];
  const { land } = atlas.objects;
  if (!land) throw new Error('the atlas has no land');
  const { features } = feature(atlas, land) as ExtendedFeatureCollection;
  const polygons = features.flatMap(({ geometry }) =>
    geometry?.type === 'MultiPolygon' ? geometry.coordinates : [],
  );
  return { type: 'MultiPolygon', coordinates: polygons.filter((rings) => !isAntarctic(rings)) };
}

function isAntarctic([coast = []]: Land['coordinates'][number]): boolean {
  return coast.every(([, latitude = 0]) => latitude < southernmost);
}
