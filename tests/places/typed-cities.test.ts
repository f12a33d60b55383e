import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGazetteerFile } from '#src/gazetteer/file.ts';
import { offerPlaces } from '#src/places/offer-places.ts';
import { namePlaces } from '#src/places/place-names.ts';
import { readTypedCities } from '#src/places/read-typed-cities.ts';
import { recognizeNames } from '#src/places/recognize-city.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { loadGazetteerFile } from '#tests/support/gazetteer.ts';

const readTable = (name: string) =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Kind, country, what is typed, and the place that is meant: its id at GeoNames, or a hyphen for none. */
const typedCities = readTable('typed-cities.tsv').map(([kind = '', country = '', typed = '', id = '']) => ({
  kind,
  country,
  typed,
  id: id === '-' ? null : Number(id),
}));

/** The id of a place, its country, and what az, ru, tr and en call it, with slashes between what is right too. */
const cityNames = readTable('city-names.tsv');

/** Of the fixture every third, so that this takes seconds. */
const some = typedCities.filter((_, at) => at % 3 === 0);

const leastInhabitants = 50_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
  const needed = new Set([...some.map(({ id }) => String(id)), ...cityNames.map(([id]) => id)]);
  const { path } = await openGazetteerFile('bundled');
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => {
      const columns = line.split('\t');
      return needed.has(columns[0]) || Number(columns[14]) >= leastInhabitants;
    });
  const folder = mkdtempSync(join(tmpdir(), 'hesabat-gazetteer-'));
  const larger = join(folder, 'larger.txt');
  writeFileSync(larger, lines.join('\n'));
  await loadGazetteerFile(database.db, { path: larger });
  rmSync(folder, { recursive: true });
});
afterAll(() => database.remove());

/** `right` without a question, `asked` with the right one among the buttons, `wrong`, `unknown`, or `nothing` offered. */
async function outcomeOf({ country, typed, id }: (typeof some)[number]): Promise<string> {
  const { db } = database;
  const read = await readTypedCities(db, { typed, country, locale: 'az' });
  if (read.kind !== 'cities' || read.names.length !== 1) return 'parted';
  const [name = ''] = read.names;
  const [city, ...more] = await recognizeNames(db, { country, names: [name] });
  if (!city || more.length > 0) return 'parted';
  if (city.key.startsWith('geo:')) return city.key === `geo:${id}` ? 'right' : 'wrong';
  const offered = city.isAmbiguous ? await offerPlaces(db, { country, name, locale: 'az' }) : [];
  if (id === null) return offered.length > 0 ? 'offered' : 'nothing';
  return offered.some((place) => place.id === id) ? 'asked' : 'unknown';
}

describe('abbreviations, words beside a city, other scripts, and what is no city', () => {
  it('are understood or asked about, and never taken for another city', async () => {
    const counts: Record<string, Record<string, number>> = {};
    const wrong: string[] = [];
    for (const one of some) {
      const outcome = await outcomeOf(one);
      counts[one.kind] ??= {};
      const ofKind = counts[one.kind] ?? {};
      ofKind[outcome] = (ofKind[outcome] ?? 0) + 1;
      if (outcome === 'wrong') wrong.push(`${one.country} ${one.typed}`);
    }
    expect(wrong).toEqual([]);
    for (const [kind, leastRight] of [
      ['abbreviation', 0.75],
      ['suffix', 0.9],
      ['script', 0.85],
    ] as const) {
      const { right = 0, asked = 0, ...others } = counts[kind] ?? {};
      const all = right + asked + Object.values(others).reduce((sum, count) => sum + count, 0);
      expect(right / all, JSON.stringify(counts)).toBeGreaterThanOrEqual(leastRight);
      expect((right + asked) / all, JSON.stringify(counts)).toBeGreaterThanOrEqual(0.95);
    }
    const { nothing = 0, offered = 0 } = counts.nothing ?? {};
    expect(offered / (nothing + offered), JSON.stringify(counts)).toBeLessThanOrEqual(0.05);
  });
});

describe('the names of places on buttons', () => {
  it('are those of the reader’s language for 94 of 100, and have no signs of a transliteration', async () => {
    const ids = cityNames.map(([id]) => Number(id));
    const others: string[] = [];
    for (const [at, locale] of (['az', 'ru', 'tr', 'en'] as const).entries()) {
      const names = await namePlaces(database.db, ids, locale);
      for (const [id, , ...right] of cityNames) {
        const name = names.get(Number(id)) ?? '';
        expect(name).not.toMatch(/[āēīōū‘’ʻ]/u);
        if (!right[at]?.split('/').includes(name)) others.push(`${locale} ${name}`);
      }
    }
    expect(others.length, others.join(', ')).toBeLessThanOrEqual(0.06 * 4 * ids.length);
  });
});
