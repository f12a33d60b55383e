import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { findBareRegion } from '#src/domain/regions/bare-name.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { openGazetteerFile } from './file.ts';

/**
 * Makes anew what of the table of regions is computed, and leaves the rest as it is:
 *
 *     npm run regions -- <folder of cldr-subdivisions-full>
 *
 * 1. The middle of each region: the mean of its places in the gazetteer, weighted by their inhabitants.
 * 2. The regions that only CLDR has, by their English names, for the question for a country. Left out are those that are
 *    called like a city, and short names.
 */
const tableFile = fileURLToPath(new URL('../domain/regions/regions.json', import.meta.url));

/** A city of so many inhabitants is rather meant than a region of its name. */
const leastCity = 20_000;

/** Shorter names are other words too often. */
const shortest = 5;

/** Districts that were dissolved and that CLDR still has. */
const dissolved = new Set(['AZ-XCI']);

const [cldrFolder = ''] = process.argv.slice(2);
const rows = z.array(z.array(z.string())).parse(JSON.parse(readFileSync(tableFile, 'utf8')));
const english = z
  .object({
    subdivisions: z.object({
      localeDisplayNames: z.object({ subdivisions: z.record(z.string(), z.string()) }),
    }),
  })
  .parse(JSON.parse(readFileSync(join(cldrFolder, 'subdivisions', 'en', 'en.json'), 'utf8'))).subdivisions
  .localeDisplayNames.subdivisions;

const sums = new Map<string, { x: number; y: number; z: number }>();
const cities = new Set<string>();
const { path } = await openGazetteerFile('bundled');
for await (const line of createInterface({ input: createReadStream(path) })) {
  const columns = line.split('\t');
  const [country = '', , first = '', second = ''] = columns.slice(8);
  if (columns[6] !== 'P') continue;
  const inhabitants = Number(columns[14]);
  if (inhabitants >= leastCity)
    for (const name of [columns[1] ?? '', columns[2] ?? '']) cities.add(foldName(name));
  const [latitude, longitude] = [toRadians(columns[4]), toRadians(columns[5])];
  const weight = Math.max(inhabitants, 1);
  const flat = weight * Math.cos(latitude);
  for (const division of [`${country} ${first}`, `${country} ${first}.${second}`]) {
    const sum = sums.get(division) ?? { x: 0, y: 0, z: 0 };
    sum.x += flat * Math.cos(longitude);
    sum.y += flat * Math.sin(longitude);
    sum.z += weight * Math.sin(latitude);
    sums.set(division, sum);
  }
}

const width = rows[0]?.length ?? 0;
const known = Map.groupBy(rows, ([code = '']) => code.slice(0, 2));
const added = Object.entries(english).flatMap(([id, written]) => {
  const country = id.slice(0, 2).toUpperCase();
  // A raised number tells namesakes apart.
  const name = written.replace(/[²³]$/u, '');
  const key = findBareRegion(name).text;
  const code = `${country}-${id.slice(2).toUpperCase()}`;
  const isKnown = known
    .get(country)
    ?.some((row) => row[0] === code || row.slice(2).some((cell) => hasName(cell, key)));
  if (isKnown || dissolved.has(code) || key.length < shortest || cities.has(key)) return [];
  return [[code, ...Array<string>(width - 2).fill(''), name]];
});
const all = [...rows.map(withMiddle), ...added].sort(([one = ''], [other = '']) =>
  one < other ? -1 : Number(one > other),
);
writeFileSync(tableFile, `[\n${all.map((row) => `  ${writeRow(row)}`).join(',\n')}\n]\n`);

function toRadians(degrees = ''): number {
  return (Number(degrees) * Math.PI) / 180;
}

function hasName(cell: string, key: string): boolean {
  return cell.split(', ').some((name) => findBareRegion(name).text === key);
}

function withMiddle(row: string[]): string[] {
  const [code = '', place = ''] = row;
  const [division = '', , , ...city] = place.split(' ');
  const sum = sums.get(`${code.slice(0, 2)} ${division}`);
  if (place === '' || !sum) return row;
  const middle = [Math.atan2(sum.z, Math.hypot(sum.x, sum.y)), Math.atan2(sum.y, sum.x)].map((radians) =>
    String(Math.round((radians * 18_000) / Math.PI) / 100),
  );
  return row.with(1, [division, ...middle, ...city].join(' '));
}

function writeRow(row: readonly string[]): string {
  return `[${row.map((cell) => JSON.stringify(cell)).join(', ')}]`;
}
